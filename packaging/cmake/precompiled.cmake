# What nearly every source includes, compiled once: it halves the time of a build. What a file needs it includes all the
# same; the optimised build does without this and shows what was forgotten.
#
# GCC takes a precompiled header only where it was made with the same options, so there is one for the floors without a
# window and one for those with widgets, and none for a program with definitions of its own before the first header.
option(TOKENDESK_PRECOMPILE "Precompile what nearly every source includes" OFF)

# tokendesk_precompile(TARGET core|widgets)
function(tokendesk_precompile target kind)
  if(TOKENDESK_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM tokendesk_precompiled_${kind})
  endif()
endfunction()

if(NOT TOKENDESK_PRECOMPILE)
  return()
endif()

if(CCACHE_PROGRAM)
  # What ccache asks for where there are precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

set(_core
  <algorithm> <chrono> <functional> <map> <memory> <optional> <stop_token> <vector>
  <QCoreApplication> <QDateTime> <QDebug> <QFile> <QHash> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QPointer>
  <QSet> <QSettings> <QStringList> <QTimer> <QUrl> <QVariant>
  <QCoroTask> <tl/expected.hpp>)
set(_widgets
  <QAbstractItemModel> <QApplication> <QBoxLayout> <QDialog> <QLabel> <QLineEdit> <QMessageBox> <QPainter> <QPushButton>
  <QTableView> <QWidget>)
set(_source ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
file(GENERATE OUTPUT ${_source} CONTENT "")

function(_tokendesk_precompiled kind)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINK" ${ARGN})
  add_library(tokendesk_precompiled_${kind} OBJECT ${_source})
  set_target_properties(tokendesk_precompiled_${kind} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(tokendesk_precompiled_${kind} PRIVATE ${ARG_LINK} tokendesk_flags)
  target_precompile_headers(tokendesk_precompiled_${kind} PRIVATE ${ARG_HEADERS})
endfunction()
_tokendesk_precompiled(core HEADERS ${_core} LINK Qt6::Core QCoro6::Core tl::expected)
_tokendesk_precompiled(widgets HEADERS ${_core} ${_widgets} LINK Qt6::Widgets QCoro6::Core tl::expected)
