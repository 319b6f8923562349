# What is installed, and packages of it: the program with its lists, and the library for other programs.
#   cmake --install build/release --prefix DIR      both
#   cpack --config build/release/CPackConfig.cmake  whosaid_*.deb and libwhosaid-dev_*.deb

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# The stages that the public headers stand for, as one library.
set(stages api text gazetteer grammars names resolve quotes pipeline explain)
list(TRANSFORM stages REPLACE "(.+)" "$<TARGET_OBJECTS:whosaid_\\1>" OUTPUT_VARIABLE objects)
add_library(whosaid_library STATIC ${objects})
set_target_properties(whosaid_library PROPERTIES OUTPUT_NAME whosaid EXPORT_NAME whosaid LINKER_LANGUAGE CXX)
target_compile_features(whosaid_library PUBLIC cxx_std_20)
target_include_directories(whosaid_library INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/whosaid>)
target_link_libraries(whosaid_library PRIVATE ICU::uc yaml-cpp fmt::fmt Threads::Threads)

set(lists ${CMAKE_INSTALL_DATADIR}/whosaid/gazetteers)
install(TARGETS whosaid COMPONENT program)
install(DIRECTORY gazetteers/ DESTINATION ${lists} COMPONENT program)
install(DIRECTORY ${PROJECT_BINARY_DIR}/manual/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program
        FILES_MATCHING PATTERN "*.1")
install(FILES ${PROJECT_BINARY_DIR}/manual/whosaid.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME whosaid COMPONENT program)
install(FILES README.md OUTPUT.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright COMPONENT program)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/whosaid)
install(TARGETS whosaid_library EXPORT whosaid COMPONENT development)
foreach(header whosaid.hpp explanation.hpp gazetteer/error.hpp text/document.hpp text/span.hpp text/token.hpp
               text/word_class.hpp)
  cmake_path(GET header PARENT_PATH folder)
  install(FILES src/${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/whosaid/${folder} COMPONENT development)
endforeach()
install(EXPORT whosaid NAMESPACE whosaid:: FILE whosaidTargets.cmake DESTINATION ${package} COMPONENT development)
configure_package_config_file(cmake/whosaidConfig.cmake.in ${PROJECT_BINARY_DIR}/whosaidConfig.cmake
                              INSTALL_DESTINATION ${package} PATH_VARS lists)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/whosaidConfigVersion.cmake COMPATIBILITY SameMinorVersion)
file(RELATIVE_PATH up /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/whosaid.pc.in ${PROJECT_BINARY_DIR}/whosaid.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/whosaidConfig.cmake ${PROJECT_BINARY_DIR}/whosaidConfigVersion.cmake
        DESTINATION ${package} COMPONENT development)
install(FILES ${PROJECT_BINARY_DIR}/whosaid.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME whosaid)
set(CPACK_PACKAGE_CONTACT "the whosaid authors <authors@whosaid.invalid>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME whosaid)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libwhosaid-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libicu-dev, libyaml-cpp-dev, libfmt-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS whosaid)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "Tables of names and quotations from English news: the program and its lists.")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "The same as a C++20 library: headers, a static library, CMake and pkg-config files.")
include(CPack)
