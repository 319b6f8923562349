// The layout of a document: paragraphs, in each the date line and captions cut off, sentences, then what each
// is.
#include "text/layout.hpp"

#include <algorithm>

#include "text/layout_parts.hpp"

namespace whosaid {

std::string_view matter_name(Matter matter) {
  constexpr std::string_view names[] = {"prose",   "headline", "byline",  "dateline",
                                        "caption", "link",     "contact", "date"};
  return names[static_cast<std::size_t>(matter)];
}

namespace layout {
namespace {

constexpr std::size_t head_paragraphs = 6;  // where the article's date and headline may stand
constexpr Index short_line = 4;             // tokens of a menu's item or a source's name

class LayoutFinder {
 public:
  LayoutFinder(Words const& words, Layout& result) : words_(words), layout_(result) {}

  void run() {
    find_paragraphs(words_, ranges_);
    for (std::size_t i = 0; i < ranges_.size(); ++i) add_paragraph(i);
    mark_headlines();
    mark_headings();
    mark_trailing_menu();
    find_date();
  }

 private:
  void add_paragraph(std::size_t index) {
    TokenRange const range = ranges_[index];
    auto const number = static_cast<Index>(layout_.paragraphs.size());
    auto const first = static_cast<Index>(layout_.sentences.size());
    Index const start = after_date_line(words_, range);
    if (start > range.first) add_sentence({range.first, start}, number, Matter::date, range.first);
    if (start < range.last)
      add_content({start, range.last}, number, index < head_paragraphs && index + 1 < ranges_.size());
    layout_.paragraphs.push_back({range, {first, static_cast<Index>(layout_.sentences.size())}});
  }

  /// What follows the statement of a date in a paragraph; nearly always the whole of it.
  void add_content(TokenRange content, Index paragraph, bool near_head) {
    Matter const matter = own_matter(words_, content);
    std::vector<Index> const ends =
        matter == Matter::prose ? caption_ends(words_, content, near_head) : std::vector<Index>{};
    Index begin = content.first;
    for (Index const end : ends) {
      add_captioned({begin, end}, paragraph);
      begin = end;
    }
    if (begin == content.last) return;
    TokenRange const rest{begin, content.last};
    Index const body = matter == Matter::prose ? after_dateline(words_, rest) : begin;
    add_sentences(rest, body, paragraph, matter);
  }

  /// Prose that ends in a caption: its last sentence, or all when that is a credit alone or little stands
  /// before it.
  void add_captioned(TokenRange piece, Index paragraph) {
    std::size_t const before = layout_.sentences.size();
    add_sentences(piece, piece.first, paragraph, Matter::prose);
    auto const added = layout_.sentences.begin() + static_cast<std::ptrdiff_t>(before);
    auto const count = layout_.sentences.end() - added;
    auto const captions = count <= 3 ? count : layout_.sentences.back().tokens.size() <= 8 ? 2 : 1;
    std::for_each(layout_.sentences.end() - captions, layout_.sentences.end(),
                  [](Sentence& sentence) { sentence.matter = Matter::caption; });
  }

  void add_sentences(TokenRange piece, Index body, Index paragraph, Matter matter) {
    found_.clear();
    split_sentences(words_, piece, body, found_);
    for (TokenRange const sentence : found_)
      add_sentence(sentence, paragraph, matter, sentence.first == piece.first ? body : sentence.first);
  }

  void add_sentence(TokenRange tokens, Index paragraph, Matter matter, Index body) {
    layout_.sentences.push_back({tokens, paragraph, matter, body});
  }

  /// The tokens of a paragraph that are prose so far, date line aside; empty if it holds anything else.
  TokenRange prose_of(Paragraph const& paragraph) const {
    TokenRange result{paragraph.tokens.last, paragraph.tokens.last};
    for (Index i = paragraph.sentences.first; i < paragraph.sentences.last; ++i) {
      Sentence const& sentence = layout_.sentences[i];
      if (sentence.matter == Matter::date) continue;
      if (sentence.matter != Matter::prose || sentence.body != sentence.tokens.first) return {};
      result.first = std::min(result.first, sentence.tokens.first);
    }
    return result.empty() ? TokenRange{} : result;
  }

  /// Zambia: | Opposition calls for inquiry: the words of a one-sentence paragraph after a place and a colon.
  TokenRange after_label(Paragraph const& paragraph) const {
    if (paragraph.sentences.size() != 1) return {};
    Sentence const& only = layout_.sentences[paragraph.sentences.first];
    bool const label = only.matter == Matter::prose && only.body > only.tokens.first &&
                       words_[only.body - 1].is(TokenKind::colon) && !words_.ends_sentence(only.tokens);
    return label ? TokenRange{only.body, only.tokens.last} : TokenRange{};
  }

  void set_matter(Paragraph const& paragraph, Matter matter) {
    for (Index i = paragraph.sentences.first; i < paragraph.sentences.last; ++i)
      if (layout_.sentences[i].matter == Matter::prose) layout_.sentences[i].matter = matter;
  }

  /// Whether a paragraph that is not short stands after `index`.
  bool has_longer_after(std::size_t index, Index length) const {
    auto const from = layout_.paragraphs.begin() + static_cast<std::ptrdiff_t>(index) + 1;
    return std::any_of(from, layout_.paragraphs.end(), [&](Paragraph const& paragraph) {
      return paragraph.tokens.size() > length && words_.ends_sentence(paragraph.tokens);
    });
  }

  /// The first paragraphs of the article while they look like headlines; short names among them are its
  /// source.
  void mark_headlines() {
    bool found = false;
    for (std::size_t i = 0; i < std::min(layout_.paragraphs.size(), head_paragraphs); ++i) {
      Paragraph const& paragraph = layout_.paragraphs[i];
      TokenRange prose = prose_of(paragraph);
      if (prose.empty() && i == 0) prose = after_label(paragraph);
      if (prose.empty()) {
        bool const goes_on =
            std::all_of(sentence(paragraph.sentences.first), sentence(paragraph.sentences.last),
                        [](Sentence const& each) { return each.matter != Matter::prose; });
        if (goes_on) continue;
        return;
      }
      if (!looks_like_headline(words_, prose) || !has_longer_after(i, prose.size())) return;
      bool const is_source = found && prose.size() <= short_line && only_capitals(prose);
      set_matter(paragraph, is_source ? Matter::byline : Matter::headline);
      found = true;
    }
  }

  std::vector<Sentence>::const_iterator sentence(Index i) const { return layout_.sentences.begin() + i; }

  bool only_capitals(TokenRange range) const {
    for (Index i = range.first; i < range.last; ++i)
      if (words_[i].is(TokenKind::word) && !words_[i].capitalised()) return false;
    return words_[range.first].is(TokenKind::word);
  }

  /// Headings between paragraphs of prose: short, no stop, a capital first.
  void mark_headings() {
    for (std::size_t i = 1; i + 1 < layout_.paragraphs.size(); ++i) {
      TokenRange const prose = prose_of(layout_.paragraphs[i]);
      if (prose.empty() || prose.size() > 10 || words_.ends_sentence(prose) ||
          !looks_like_headline(words_, prose))
        continue;
      bool const capital = words_[prose.first].capitalised();
      bool const has_mark = std::any_of(&words_[prose.first], &words_[prose.last],
                                        [](Token const& t) { return t.is(TokenKind::double_mark); });
      if (capital && !has_mark && is_long(i - 1) && is_long(i + 1))
        set_matter(layout_.paragraphs[i], Matter::headline);
    }
  }

  bool is_long(std::size_t i) const {
    TokenRange const tokens = layout_.paragraphs[i].tokens;
    return tokens.size() >= 12 && words_.ends_sentence(tokens);
  }

  /// Very short lines without a stop at the document's end are menus.
  void mark_trailing_menu() {
    for (std::size_t i = layout_.paragraphs.size(); i > 1; --i) {
      Paragraph const& paragraph = layout_.paragraphs[i - 1];
      Matter const matter = layout_.sentences[paragraph.sentences.first].matter;
      if (matter == Matter::contact || matter == Matter::link) continue;
      TokenRange const prose = prose_of(paragraph);
      bool const item = !prose.empty() && prose.size() <= short_line && !words_.ends_sentence(prose) &&
                        !words_[prose.last - 1].is(TokenKind::double_mark);
      if (!item) return;
      set_matter(paragraph, Matter::contact);
    }
  }

  /// The first full date in a date line, byline or dateline of the first paragraphs.
  void find_date() {
    for (Sentence const& each : layout_.sentences) {
      if (each.paragraph >= head_paragraphs) return;
      Index last = each.body;
      if (each.matter == Matter::date || each.matter == Matter::byline) last = each.tokens.last;
      for (Index i = each.tokens.first; i < last; ++i)
        if (auto const date = read_date(words_, i, last)) {
          layout_.date = iso_form(*date);
          return;
        }
    }
  }

  Words const& words_;
  Layout& layout_;
  std::vector<TokenRange> ranges_;
  std::vector<TokenRange> found_;
};

}  // namespace
}  // namespace layout

void find_layout(std::string_view text, std::vector<Token> const& tokens, Layout& result) {
  result.paragraphs.clear();
  result.sentences.clear();
  result.date.clear();
  layout::Words const words(text, tokens);
  layout::LayoutFinder(words, result).run();
}

}  // namespace whosaid
