# What differs between platforms lies in files of its own, named after the platform: name_${platform}.cpp.
if(WIN32)
  set(platform windows)
elseif(APPLE)
  set(platform macos)
else()
  set(platform linux)
endif()

# tokendesk_floor(NAME [WIDGETS] SOURCES… [LINK …]): one static library a folder. What it links is what it may include;
# a dependency that points up the house does not link. WIDGETS is for the floors that draw.
function(tokendesk_floor name)
  cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE tokendesk_flags)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  if(ARG_WIDGETS)
    tokendesk_precompile(${name} widgets)
  else()
    tokendesk_precompile(${name} core)
  endif()
endfunction()

# tokendesk_program(NAME SOURCES… [LINK …])
function(tokendesk_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} tokendesk_flags)
endfunction()
