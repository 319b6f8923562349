// A program that uses the installed library.
#include <explanation.hpp>
#include <gazetteer/error.hpp>
#include <iostream>
#include <whosaid.hpp>

int main() {
  try {
    whosaid::Extractor const extractor({.gazetteers = {GAZETTEERS}});
    whosaid::Document article;
    article.text = "“Enough,” said Dana Ruiz.";
    if (whosaid::explain(extractor, article).quotes.size() != 1) return 1;
    for (whosaid::Quote const& quote : extractor.extract(article).quotes)
      std::cout << quote.speaker.value().name << ": " << quote.spans.front().of(article.text) << '\n';
  } catch (whosaid::GazetteerError const& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
