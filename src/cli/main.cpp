// The program whosaid; everything it does is in the library.
#include "cli/command.hpp"

int main(int argc, char** argv) { return whosaid::run_program(argc, argv); }
