// What a sentence and the lists say of its readings as names: the evidence that needs no other sentence.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "names/candidate.hpp"
#include "names/evidence.hpp"
#include "names/word_profile.hpp"
#include "text/layout.hpp"
#include "text/token.hpp"

namespace whosaid {

/// Finds it for one document's readings. What stands before a reading and after it is read once for all
/// readings that begin or end there.
class LocalEvidence {
 public:
  LocalEvidence(std::string_view text, std::vector<Token> const& tokens, Layout const& layout,
                std::vector<bool> const& title_case, WordProfiles& profiles)
      : text_(text), tokens_(tokens), layout_(layout), title_case_(title_case), profiles_(profiles) {}

  /// To be asked for in the order of their first token.
  EvidenceSet of(Candidate const& candidate);

  /// What the facts of the words at its edges and beside it weigh; of the candidate that of() was asked for
  /// last.
  Score facts(Candidate const& candidate, ReadingClass reading) const;

 private:
  static constexpr std::uint32_t nowhere = 0xffffffff;

  struct Start {
    std::uint32_t token = nowhere;
    EvidenceSet evidence;
    bool addressed = false;        ///< Mr, Mrs or Dr stands before it
    bool brand_beginning = false;  ///< as it begins, firms are named
    bool initial_joined = false;   ///< S.Batbold
    bool letters = false;          ///< JP
  };
  struct End {
    std::uint32_t token = nowhere;
    EvidenceSet evidence;
    EvidenceSet ending;    ///< what the letters of the last word remind of, if no list knows it
    bool goes_on = false;  ///< a word that could belong to the name follows
    bool bracket = false;  ///< a bracket with a capital follows
  };

  void start(std::uint32_t first);
  void before();
  bool role_ends_at(std::int64_t i) const;
  End const& end(std::uint32_t last);
  void after(End& end) const;
  void comma_after(End& end) const;
  void ahead(End& end) const;
  void words(Candidate const& candidate, EvidenceSet& found) const;
  void rules(Candidate const& candidate, EvidenceSet& found) const;
  void bracket(Candidate const& candidate, EvidenceSet& found) const;

  /// The token at `i`, or the sentinel beyond the sentence's ends.
  Token const& at(std::int64_t i) const {
    if (i < sentence_->tokens.first || i >= sentence_->tokens.last) return tokens_.back();
    return tokens_[static_cast<std::size_t>(i)];
  }
  WordProfile const& profile(std::uint32_t i) const { return profiles_[i]; }
  std::uint32_t sentinel() const { return static_cast<std::uint32_t>(tokens_.size()) - 1; }

  std::string_view text_;
  std::vector<Token> const& tokens_;
  Layout const& layout_;
  std::vector<bool> const& title_case_;
  WordProfiles& profiles_;
  Sentence const* sentence_ = nullptr;  // of the candidate
  bool in_title_case_ = false;
  std::uint32_t profiled_ = 0;  // the first token whose profile has not been found
  Start start_;
  std::array<End, 16> ends_;  // of the tokens met last, by their number
};

}  // namespace whosaid
