// An article as it came: its identity and its bytes, never changed.
#pragma once

#include <string>
#include <vector>

namespace whosaid {

struct Document {
  std::string id;    ///< the record's id field, else the path relative to the given folder without the ending
  std::string path;  ///< where it was read from, for people; may be empty
  std::string text;  ///< the bytes as read; any bytes, at most 4 GiB
  std::string date;  ///< YYYY-MM-DD, or empty when not given
  std::vector<std::string> fields = {};  ///< what else its record says, passed through to the outputs
};

}  // namespace whosaid
