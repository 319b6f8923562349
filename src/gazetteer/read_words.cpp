// Word lists and cue lists.
#include <fmt/format.h>

#include <unordered_map>

#include "gazetteer/fields.hpp"
#include "gazetteer/read_lists.hpp"
#include "gazetteer/read_remarks.hpp"
#include "gazetteer/vocabulary.hpp"

namespace whosaid {
namespace {

class WordListReader {
 public:
  WordListReader(YamlTree const& tree, std::uint32_t file, ListFile& about, Lists& lists,
                 std::vector<Fault>& faults)
      : reader_(tree, file, faults), about_(about), lists_(lists) {}

  void read() {
    YamlNode const& root = reader_.tree().root();
    Fields list(reader_, root, "a word list", vocabulary::word_list_keys);
    if (!list.is_map()) return;
    for (auto const key : {"description", "source"}) list.require(key);
    list.text("description");
    Where const whole_file{reader_.where(root).file, 0, 0};
    about_.region = list.text("region");
    read_source(reader_, list, whole_file, lists_);
    bool const classes_given = list.require("classes") != nullptr;
    classes_ = list.classes("classes");
    if (list.find("cue")) {
      read_cue_form(list);
    } else if (auto const* node = list.find("classes");
               classes_given && !reader_.tree().child(*node) && node->kind == YamlNode::Kind::sequence) {
      reader_.fault(*node, "empty", "a word list needs a class, or a \"cue\"; name one");
    }
    read_allow(reader_, list, whole_file, lists_);
    auto const* entries = list.require("entries");
    if (!entries) return;
    for (auto const* entry : reader_.items(*entries, "\"entries\"")) {
      if (cue_form_)
        read_cue(*entry);
      else
        read_word(*entry);
    }
  }

 private:
  void read_cue_form(Fields& list) {
    constexpr CueFeature forms[] = {CueFeature::base, CueFeature::noun, CueFeature::adjective};
    cue_form_ = CueFeature::base;
    auto const given = list.choice("cue", vocabulary::cue_forms, "bad_value");
    for (std::size_t i = 0; i < vocabulary::cue_forms.size(); ++i)
      if (given == vocabulary::cue_forms[i]) cue_form_ = forms[i];
  }

  void read_word(YamlNode const& entry) {
    if (entry.kind != YamlNode::Kind::map) {
      if (auto word = reader_.listed_text(entry, "the entry")) add_word(entry, {std::move(*word), classes_});
      return;
    }
    Fields fields(reader_, entry, "an entry", vocabulary::word_keys);
    fields.text("note");
    WordClasses const classes = classes_ | fields.classes("classes");
    fields.require("text");
    auto word = fields.listed_text("text");
    if (!word) return;
    read_remarks(reader_, fields, {ExampleOf::word, word->text, word->where}, lists_);
    add_word(entry, {std::move(*word), classes});
  }

  void read_cue(YamlNode const& entry) {
    Fields fields(reader_, entry, "an entry of a cue list", vocabulary::cue_keys);
    if (!fields.is_map()) return;
    CueEntry cue;
    cue.form = *cue_form_;
    cue.features = features(fields);
    cue.classes = classes_ | fields.classes("classes");
    cue.irregular = {.present = fields.text("present"),
                     .past = fields.text("past"),
                     .participle = fields.text("participle"),
                     .ing = fields.text("ing"),
                     .plural = fields.text("plural"),
                     .doubles = fields.flag("doubles")};
    fields.text("note");
    check_forms(fields);
    fields.require("text");
    if (auto word = fields.listed_text("text")) {
      read_remarks(reader_, fields, {ExampleOf::cue, word->text, word->where}, lists_);
      cue.word = std::move(*word);
      if (is_new(entry, cue.word)) lists_.cues.push_back(std::move(cue));
    }
  }

  CueFeatures features(Fields& fields) {
    CueFeatures features;
    fields.require("class");
    if (auto const name = fields.choice("class", vocabulary::cue_classes, "unknown_cue_class"))
      features |= *cue_feature_named(*name);
    if (auto const* frames = fields.require("frames")) {
      auto const items = reader_.items(*frames, "\"frames\"");
      if (items.empty() && frames->kind == YamlNode::Kind::sequence)
        reader_.fault(*frames, "empty", "a cue needs a frame, such as clause; name one");
      for (auto const* item : items)
        if (auto const name = reader_.choice(*item, "frame", vocabulary::frames, "unknown_frame"))
          features |= *cue_feature_named(*name);
    }
    if (fields.flag("negative")) features |= CueFeature::negative;
    if (fields.flag("ambiguous")) features |= CueFeature::ambiguous;
    if (fields.flag("telling")) features |= CueFeature::telling;
    if (fields.flag("faint")) features |= CueFeature::faint;
    return features;
  }

  // Forms that this kind of cue does not have.
  void check_forms(Fields const& fields) {
    auto refuse = [&](std::string_view key, std::string_view of) {
      if (auto const* node = fields.find(key))
        reader_.fault(*node, "bad_key", fmt::format("\"{}\" is for {}; delete it", key, of));
    };
    if (cue_form_ != CueFeature::base)
      for (auto const key : {"present", "past", "participle", "ing", "doubles"}) refuse(key, "verbs");
    if (cue_form_ != CueFeature::noun) refuse("plural", "nouns");
  }

  void add_word(YamlNode const& entry, WordEntry word) {
    if (is_new(entry, word.word)) lists_.words.push_back(std::move(word));
  }

  bool is_new(YamlNode const& entry, ListedText const& word) {
    auto const [at, fresh] = seen_.emplace(pattern_hash(word.patterns.front()), Seen{entry.line, word.text});
    if (fresh) return true;
    reader_.fault(
        entry, "duplicate_entry",
        fmt::format("{} stands already on line {}{}; delete one", quoted_piece(word.text), at->second.line,
                    at->second.text == word.text ? "" : " as " + quoted_piece(at->second.text)));
    return false;
  }

  struct Seen {
    std::uint32_t line;
    std::string text;
  };

  ListReader reader_;
  ListFile& about_;
  Lists& lists_;
  WordClasses classes_;
  std::optional<CueFeature> cue_form_;
  std::unordered_map<std::uint64_t, Seen> seen_;
};

}  // namespace

void read_word_list(YamlTree const& tree, std::uint32_t file, ListFile& about, Lists& lists,
                    std::vector<Fault>& faults) {
  WordListReader(tree, file, about, lists, faults).read();
}

}  // namespace whosaid
