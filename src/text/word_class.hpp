// What the gazetteers may say of a word or phrase: the classes that grammars test.
// A word has any number of classes at once ("May" is a month, a given name, a family name and a common word).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace whosaid {

// clang-format off
/// One class of words. The enumerator's name is the name used in the YAML lists (`classes: [given_name, female]`).
#define WHOSAID_WORD_CLASSES(X)                                                                       \
  /* people */                                                                                        \
  X(given_name)        /* Maria, Yu-hwan */                                                           \
  X(family_name)       /* Ruiz, Nguyen */                                                             \
  X(family_first)      /* family names that stand before the given name: Kim, Nguyen, Xi */           \
  X(name_particle)     /* van, de la, bin, al */                                                      \
  X(generation)        /* Jr, III */                                                                  \
  X(title)             /* form of address before a name: Mr, Dr, Sheikh, Gen */                       \
  X(role)              /* office or occupation, also alone: president, spokeswoman, analyst */        \
  X(role_modifier)     /* former, acting, deputy, vice, then, ex */                                   \
  X(kinship)           /* sister, husband */                                                          \
  X(people_noun)       /* groups of people who may speak: officials, residents, experts, sources */   \
  X(male)              /* of a name, title, role or kinship word: denotes men */                      \
  X(female)            /* … women */                                                                  \
  /* organisations */                                                                                 \
  X(org_suffix)        /* closes a company's name: Inc, Ltd, GmbH */                                  \
  X(org_tail)          /* head noun at the end: Party, Bank, Committee, Times */                      \
  X(org_head)          /* head noun at the start: Ministry of …, University of … */                   \
  X(org_noun)          /* lower-case noun for an organisation: company, ministry, agency */           \
  X(outlet_word)       /* closes the name of a paper or broadcaster: Times, Herald, News, TV */       \
  X(not_a_name)        /* capitalised, yet neither person, organisation nor place: GDP, COVID, CEO */ \
  /* places */                                                                                        \
  X(country) X(city) X(region) X(continent)                                                           \
  X(place_tail)        /* closes a place's name: River, Street, Province */                           \
  X(place_head)        /* opens a place's name: Lake, Mount, Port */                                  \
  X(demonym)           /* people or adjective of a place: Korean, Ghanaians */                        \
  X(direction)         /* north, southern, upper */                                                   \
  /* other things with capitals */                                                                    \
  X(event_tail)        /* Summit, Cup, War, Festival, Day */                                          \
  X(law_tail)          /* Act, Treaty, Agreement, Convention */                                       \
  X(work_noun)         /* nouns whose quoted neighbour is a title: book, film, song, album */         \
  X(month) X(weekday)                                                                                 \
  /* words of the language */                                                                         \
  X(common_word)       /* an ordinary English word in lower case, so a capital alone means little */  \
  X(abbreviation)      /* a full stop after it does not end the sentence: Gen, St, vs */              \
  X(determiner) X(possessive)                                                                         \
  X(pronoun_he) X(pronoun_she) X(pronoun_they) X(pronoun_it) X(pronoun_first)                         \
  X(pronoun_subject)   /* he, she, they, it, I, we: not him, them */                                  \
  X(relative)          /* who, which, that, whose */                                                  \
  X(preposition) X(conjunction) X(subordinator)                                                       \
  X(auxiliary)         /* forms of be, have, do */                                                    \
  X(modal)             /* will, would, might */                                                       \
  X(negation)          /* not, never, n't */                                                          \
  X(adverb)            /* may stand between subject and verb or after it: also, reportedly, Monday */ \
  X(number_word)       /* two, dozens, hundred */                                                     \
  X(source_noun)       /* things that report: report, statement, poll, document, ruling, letter */    \
  X(medium_noun)       /* what a saying is made in, after "in a": statement, interview, tweet */      \
  X(term_cue)          /* before a mark, says that nobody is quoted: so-called, dubbed, entitled */   \
  X(finite_verb)       /* verb forms that are surely finite: went, has, is; ends a subject */

enum class WordClass : std::uint8_t {
#define X(name) name,
  WHOSAID_WORD_CLASSES(X)
#undef X
};

inline constexpr std::string_view word_class_names[] = {
#define X(name) #name,
  WHOSAID_WORD_CLASSES(X)
#undef X
};

/// What the cue lexicon says of a verb, noun, adjective or phrase that introduces somebody's words.
#define WHOSAID_CUE_FEATURES(X)                                                                       \
  /* form, set by inflection */                                                                       \
  X(base)              /* say */                                                                      \
  X(present)           /* says */                                                                     \
  X(past)              /* said */                                                                     \
  X(participle)        /* said, as in "was said" */                                                   \
  X(ing)               /* saying */                                                                   \
  X(noun)              /* claim, statement */                                                         \
  X(adjective)         /* adamant, confident */                                                       \
  /* class: contract's cue class */                                                                   \
  X(speech) X(writing) X(thought) X(attitude) X(evidence)                                             \
  /* frame: what may follow or stand as content */                                                    \
  X(quote)             /* words in marks: "…," she said */                                            \
  X(clause)            /* clause with or without that: said (that) it rained */                       \
  X(that_clause)       /* only with "that": argued that */                                            \
  X(question)          /* asked whether, wondered why */                                              \
  X(infinitive)        /* promised to go */                                                           \
  X(object_infinitive) /* urged Acme to stop */                                                       \
  X(gerund)            /* denied taking it */                                                         \
  X(object)            /* noun phrase as content: criticised the plan */                              \
  X(about)             /* preposition and content: warned of delays */                                \
  X(predicate)         /* object and description: called the deal "reckless" */                       \
  X(addressee)         /* takes a hearer as object: told Reuters */                                   \
  X(passive)           /* is said to, was told that */                                                \
  X(negative)          /* denies or doubts its content: deny, reject */                               \
  X(ambiguous)         /* often means something else: add, note, hold */                              \
  X(telling)           /* hardly anything but words or a stance, with any frame: praise, cite */     \
  X(faint)             /* mostly about things, not words: put, raise, find */

enum class CueFeature : std::uint8_t {
#define X(name) name,
  WHOSAID_CUE_FEATURES(X)
#undef X
};

inline constexpr std::string_view cue_feature_names[] = {
#define X(name) #name,
  WHOSAID_CUE_FEATURES(X)
#undef X
};
// clang-format on

/// A set of enumerators of E held in the bits of Word.
template <class E, class Word>
struct BitSet {
  Word bits = 0;

  constexpr BitSet() = default;
  constexpr BitSet(E value) : bits(Word{1} << static_cast<unsigned>(value)) {}
  constexpr explicit BitSet(Word raw) : bits(raw) {}

  constexpr bool has(E value) const { return (bits & BitSet(value).bits) != 0; }
  constexpr bool any_of(BitSet other) const { return (bits & other.bits) != 0; }
  constexpr bool all_of(BitSet other) const { return (bits & other.bits) == other.bits; }
  constexpr bool empty() const { return bits == 0; }
  constexpr BitSet& operator|=(BitSet other) {
    bits |= other.bits;
    return *this;
  }
  friend constexpr BitSet operator|(BitSet a, BitSet b) { return BitSet(static_cast<Word>(a.bits | b.bits)); }
  friend constexpr BitSet operator&(BitSet a, BitSet b) { return BitSet(static_cast<Word>(a.bits & b.bits)); }
  friend constexpr BitSet operator-(BitSet a, BitSet b) {
    return BitSet(static_cast<Word>(a.bits & ~b.bits));
  }
  friend constexpr bool operator==(BitSet, BitSet) = default;
};

using WordClasses = BitSet<WordClass, std::uint64_t>;
using CueFeatures = BitSet<CueFeature, std::uint32_t>;

constexpr WordClasses operator|(WordClass a, WordClass b) { return WordClasses(a) | WordClasses(b); }
constexpr CueFeatures operator|(CueFeature a, CueFeature b) { return CueFeatures(a) | CueFeatures(b); }

static_assert(std::size(word_class_names) <= 64);
static_assert(std::size(cue_feature_names) <= 32);

/// The class of that name in the YAML lists, or nothing.
constexpr std::optional<WordClass> word_class_named(std::string_view name) {
  for (std::size_t i = 0; i < std::size(word_class_names); ++i)
    if (word_class_names[i] == name) return static_cast<WordClass>(i);
  return std::nullopt;
}

/// The cue feature of that name in the YAML lists, or nothing.
constexpr std::optional<CueFeature> cue_feature_named(std::string_view name) {
  for (std::size_t i = 0; i < std::size(cue_feature_names); ++i)
    if (cue_feature_names[i] == name) return static_cast<CueFeature>(i);
  return std::nullopt;
}

}  // namespace whosaid
