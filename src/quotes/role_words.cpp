#include "quotes/role_words.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "text/fold.hpp"

namespace whosaid {
namespace {

// One family a line. A word may stand in several.
constexpr auto families = std::to_array<std::string_view>({
    "leader president premier chancellor ruler king queen monarch emir sultan emperor head chief chairman "
    "chairwoman chair chairperson strongman autocrat dictator incumbent",
    "leader minister premier pm",
    "minister secretary chancellor",
    "lawmaker mp senator congressman congresswoman congressperson representative legislator parliamentarian "
    "deputy "
    "politician member mep msp councillor councilman councilwoman councilmember alderman assemblyman "
    "assemblywoman "
    "backbencher peer lord baroness whip republican democrat tory conservative labour liberal independent",
    // the politician: a minister; but the minister: no senator
    "politician minister",
    "official minister secretary ambassador governor mayor",
    "politician leader president",
    "politician senator",
    "politician governor",
    "politician mayor",
    "politician premier",
    "politician candidate nominee",
    "candidate nominee hopeful contender challenger frontrunner runner aspirant incumbent rival",
    "president billionaire republican democrat nominee candidate incumbent commander",
    "diplomat ambassador envoy minister secretary consul representative commissioner negotiator",
    "coach manager boss gaffer trainer tactician handler",
    "striker midfielder defender goalkeeper keeper winger forward captain player footballer star "
    "international fullback "
    "playmaker skipper attacker centre-back centre-half full-back left-back right-back wing-back goalscorer",
    "player star champion athlete ace sportsman sportswoman veteran competitor captain skipper",
    "champion boxer fighter heavyweight challenger",
    "champion driver racer racer pilot",
    "runner sprinter swimmer cyclist rider athlete olympian medallist medalist champion",
    "batsman batter bowler cricketer skipper captain all-rounder allrounder spinner opener wicketkeeper",
    "quarterback receiver linebacker guard center rookie pitcher player athlete star pro",
    "golfer tennis player champion seed",
    "boss chief ceo executive head director chairman chairwoman chair chairperson president owner manager "
    "founder "
    "co-founder cofounder entrepreneur businessman businesswoman businessperson tycoon billionaire magnate "
    "mogul "
    "industrialist chief investor",
    "director-general chief head boss director",
    "official commissioner administrator adviser advisor aide director chief secretary officer spokesman",
    "adviser advisor aide strategist counselor counsellor consultant assistant chief",
    "officer policeman policewoman sergeant detective inspector superintendent constable commander chief "
    "captain "
    "lieutenant sheriff commissioner cop deputy",
    "commander general admiral colonel major captain officer soldier veteran chief marine brigadier "
    "lieutenant",
    "lawyer attorney counsel barrister solicitor advocate litigator",
    "prosecutor attorney",
    "judge justice magistrate jurist",
    "doctor physician surgeon medic gp epidemiologist virologist pediatrician paediatrician psychiatrist "
    "professor "
    "cardiologist oncologist consultant",
    "professor scientist researcher expert academic analyst economist historian scholar lecturer author "
    "scientist "
    "physicist chemist biologist ecologist geologist climatologist sociologist anthropologist archaeologist "
    "epidemiologist virologist psychologist specialist fellow director",
    "analyst economist strategist expert broker trader specialist",
    "scientist astronomer botanist zoologist entomologist conservationist environmentalist expert",
    "singer star artist musician songwriter rapper performer vocalist frontman composer pianist guitarist "
    "idol "
    "celebrity producer",
    "actor actress star performer comedian celebrity entertainer model idol",
    "director filmmaker film-maker screenwriter producer",
    "author writer novelist poet playwright journalist essayist historian biographer columnist laureate",
    "journalist reporter editor correspondent columnist broadcaster presenter anchor host blogger",
    "artist painter sculptor photographer designer architect illustrator curator",
    "priest pastor bishop archbishop reverend rev father fr monsignor vicar clergyman cleric preacher "
    "minister "
    "cardinal pontiff pope "
    "imam sheikh rabbi monk",
    "spokesman spokeswoman spokesperson",
    "activist campaigner protester organiser organizer advocate dissident environmentalist",
    "teacher headteacher principal educator lecturer tutor headmaster headmistress",
    "student pupil graduate undergraduate teenager",
    "farmer grower rancher herder grazier",
    "shopkeeper trader owner merchant retailer vendor seller businessman businesswoman restaurateur",
    "worker employee driver labourer laborer",
    "mother mum mom parent woman widow wife grandmother",
    "father dad parent man widower husband grandfather",
    "resident villager local neighbour neighbor homeowner tenant",
    "defendant accused suspect",
    "victim survivor plaintiff complainant",
    "mayor councillor alderman",
    "company firm business group retailer manufacturer maker carrier airline bank lender giant conglomerate "
    "corporation start-up startup operator developer supplier producer provider utility insurer miner brand "
    "carmaker automaker chipmaker drugmaker steelmaker shipbuilder builder brewer refiner publisher broker "
    "exchange "
    "contractor distributor wholesaler supermarket telecom website chain",
    "agency organisation organization body group watchdog regulator authority institution institute bureau "
    "police international_body",
    "charity nonprofit non-profit ngo group organisation organization foundation",
    "team club side franchise outfit",
    "newspaper paper daily tabloid magazine outlet publication broadcaster network channel website "
    "news_agency "
    "agency",
    "university college school institution",
    "union federation association body group",
});

constexpr std::string_view of_members = "organisation organization group charity ngo association nonprofit";
constexpr std::string_view of_press =
    "news radio television tv fm newspaper herald gazette tribune chronicle courier broadcasting";
constexpr std::string_view of_state = "ministry court police parliament senate department government";

constexpr std::string_view descriptive =
    "teenager teen youngster man woman mother father mum mom dad grandmother grandfather widow widower "
    "native resident "
    "local veteran star singer actor actress artist musician rapper comedian novelist author writer poet "
    "striker "
    "midfielder defender goalkeeper winger forward playmaker skipper captain player footballer cricketer "
    "batsman bowler "
    "sprinter runner swimmer cyclist boxer golfer champion athlete olympian billionaire millionaire tycoon "
    "entrepreneur "
    "hander armer southpaw talisman tighthead loosehead netminder defenseman "
    "businessman businesswoman politician activist campaigner dissident farmer student graduate survivor "
    "filmmaker "
    "photographer painter designer chef model influencer youtuber blogger personality celebrity icon legend "
    "hero heroine "
    "pensioner shopkeeper fisherman nurse teacher republican democrat conservative socialist hopeful "
    "candidate "
    "nominee contender challenger frontrunner front-runner newcomer rookie "
    "frenchman englishman scotsman welshman irishman dutchman londoner texan californian parisian australian "
    "american "
    "canadian brazilian argentine argentinian spaniard italian german portuguese swede dane norwegian finn "
    "serb croat "
    "pole russian ukrainian turk israeli egyptian nigerian ghanaian kenyan ugandan south-african zimbabwean "
    "indian "
    "company firm retailer carmaker carrier lender charity club bank airline organisation organization "
    "institution "
    "pakistani bangladeshi sri-lankan nepali malaysian singaporean indonesian filipino thai korean japanese "
    "briton scot";

constexpr std::string_view portfolios =
    "agriculture communications culture defence defense development education energy environment finance "
    "fisheries foreign health home housing immigration industry information interior justice labor labour "
    "land "
    "lands mines planning sport sports technology tourism trade transport transportation treasury water "
    "women "
    "works youth";

// A short title and the word it stands for.
constexpr auto short_titles = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"ag", "attorney"},     {"cj", "justice"},          {"cji", "justice"},       {"cjn", "justice"},
    {"dc", "commissioner"}, {"dg", "director"},         {"dgp", "director"},      {"igp", "inspector"},
    {"ps", "secretary"},    {"sp", "superintendent"},   {"adm", "admiral"},       {"ald", "alderman"},
    {"amb", "ambassador"},  {"asst", "assistant"},      {"atty", "attorney"},     {"brig", "brigadier"},
    {"capt", "captain"},    {"cllr", "councillor"},     {"cmdr", "commander"},    {"cmsr", "commissioner"},
    {"col", "colonel"},     {"comdr", "commander"},     {"comm", "commissioner"}, {"const", "constable"},
    {"cpl", "corporal"},    {"del", "delegate"},        {"det", "detective"},     {"dr", "doctor"},
    {"engr", "engineer"},   {"fr", "father"},           {"gen", "general"},       {"gov", "governor"},
    {"insp", "inspector"},  {"lt", "lieutenant"},       {"lieut", "lieutenant"},  {"maj", "major"},
    {"mgr", "manager"},     {"pres", "president"},      {"prof", "professor"},    {"rep", "representative"},
    {"rev", "reverend"},    {"sec", "secretary"},       {"sen", "senator"},       {"sgt", "sergeant"},
    {"spc", "specialist"},  {"supt", "superintendent"},
});

struct Entry {
  std::uint32_t key;
  std::uint64_t bits;
};

std::vector<std::uint32_t> keys_of(std::string_view words) {
  std::vector<std::uint32_t> keys;
  for (std::string_view rest = words; !rest.empty();) {
    std::size_t const space = std::min(rest.find(' '), rest.size());
    keys.push_back(static_cast<std::uint32_t>(folded_hash(rest.substr(0, space))));
    rest.remove_prefix(std::min(space + 1, rest.size()));
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::vector<Entry> make_entries() {
  static_assert(families.size() <= 64);
  std::vector<Entry> entries;
  for (std::size_t family = 0; family < families.size(); ++family)
    for (std::uint32_t const key : keys_of(families[family]))
      entries.push_back({key, std::uint64_t{1} << family});
  std::sort(entries.begin(), entries.end(), [](Entry const& a, Entry const& b) { return a.key < b.key; });
  std::vector<Entry> merged;
  for (Entry const& entry : entries) {
    if (!merged.empty() && merged.back().key == entry.key)
      merged.back().bits |= entry.bits;
    else
      merged.push_back(entry);
  }
  return merged;
}

struct Alike {
  std::string_view title;
  std::string_view other;
};

constexpr auto alike = std::to_array<Alike>({
    {"foreign minister", "foreign secretary"},
    {"foreign minister", "minister of foreign affairs"},
    {"foreign minister", "external affairs minister"},
    {"foreign minister", "secretary of state"},
    {"top diplomat", "foreign minister"},
    {"top diplomat", "secretary of state"},
    {"defence minister", "defense minister"},
    {"defence minister", "defence secretary"},
    {"defence secretary", "defense secretary"},
    {"defence secretary", "secretary of defense"},
    {"defence chief", "defence secretary"},
    {"defence chief", "defence minister"},
    {"finance minister", "chancellor of the exchequer"},
    {"finance minister", "treasury secretary"},
    {"finance minister", "treasurer"},
    {"chancellor", "chancellor of the exchequer"},
    {"interior minister", "home secretary"},
    {"interior minister", "home affairs minister"},
    {"health minister", "health secretary"},
    {"prime minister", "premier"},
    {"prime minister", "pm"},
    {"prime minister", "taoiseach"},
    {"leader", "supreme leader"},
    {"leader", "president"},
    {"leader", "prime minister"},
    {"leader", "chancellor"},
    {"premier", "leader"},
    {"secretary-general", "secretary general"},
    {"secretary-general", "chief"},
    {"director-general", "chief"},
    {"ceo", "chief executive"},
    {"ceo", "chief executive officer"},
    {"ceo", "boss"},
    {"pope", "pontiff"},
    {"king", "monarch"},
    {"queen", "monarch"},
    {"manager", "coach"},
    {"manager", "boss"},
    {"manager", "head coach"},
});

}  // namespace

std::uint64_t role_families(std::uint32_t key) {
  static std::vector<Entry> const entries = make_entries();
  auto const found = std::lower_bound(entries.begin(), entries.end(), key,
                                      [](Entry const& e, std::uint32_t k) { return e.key < k; });
  return found == entries.end() || found->key != key ? 0 : found->bits;
}

std::uint32_t written_out(std::uint32_t key) {
  static auto const full = [] {
    std::unordered_map<std::uint32_t, std::uint32_t> keys;
    for (auto const& [title, word] : short_titles)
      keys.emplace(static_cast<std::uint32_t>(folded_hash(title)),
                   static_cast<std::uint32_t>(folded_hash(word)));
    return keys;
  }();
  auto const found = full.find(key);
  return found == full.end() ? key : found->second;
}

bool is_this(Token const& determiner, std::string_view text) {
  std::string_view const word = determiner.span().of(text);
  return word == "this" || word == "This";
}

bool is_of_members(std::uint32_t key) {
  static std::vector<std::uint32_t> const keys = keys_of(of_members);
  return std::binary_search(keys.begin(), keys.end(), key);
}

bool is_of_state(std::uint32_t key) {
  static std::vector<std::uint32_t> const keys = keys_of(of_state);
  return std::binary_search(keys.begin(), keys.end(), key);
}

bool is_of_press(std::uint32_t key) {
  static std::vector<std::uint32_t> const keys = keys_of(of_press);
  return std::binary_search(keys.begin(), keys.end(), key);
}

bool is_descriptive(std::uint32_t key) {
  static std::vector<std::uint32_t> const keys = keys_of(descriptive);
  return std::binary_search(keys.begin(), keys.end(), key);
}

bool is_portfolio(std::uint32_t key) {
  static std::vector<std::uint32_t> const keys = keys_of(portfolios);
  return std::binary_search(keys.begin(), keys.end(), key);
}

std::vector<std::string> titles_like(std::string_view title) {
  std::string const folded = fold(title);
  std::vector<std::string> others;
  for (Alike const& pair : alike) {
    if (pair.title == folded) others.emplace_back(pair.other);
    if (pair.other == folded) others.emplace_back(pair.title);
  }
  return others;
}

}  // namespace whosaid
