# One interface target carries the warnings, hardening and Qt strictness that every target of ours is built with.
add_library(tokendesk_flags INTERFACE)
target_include_directories(tokendesk_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(tokendesk_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  TOKENDESK_VERSION="${PROJECT_VERSION}")
target_compile_options(tokendesk_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${TOKENDESK_WERROR}>:-Werror>)

if(TOKENDESK_SANITIZE)
  target_compile_options(tokendesk_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(tokendesk_flags INTERFACE -fsanitize=address,undefined)
endif()

# Hardening needs optimisation, so it belongs to the optimised configurations.
set(_optimised "$<CONFIG:Release,RelWithDebInfo>")
target_compile_options(tokendesk_flags INTERFACE
  $<${_optimised}:-fstack-protector-strong>
  $<$<AND:${_optimised},$<PLATFORM_ID:Linux>>:-fstack-clash-protection>
  $<$<AND:${_optimised},$<PLATFORM_ID:Linux>,$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>>:-fcf-protection>)
target_compile_definitions(tokendesk_flags INTERFACE $<${_optimised}:_FORTIFY_SOURCE=2> $<${_optimised}:_GLIBCXX_ASSERTIONS>)
target_link_options(tokendesk_flags INTERFACE $<$<AND:${_optimised},$<PLATFORM_ID:Linux>>:LINKER:-z,relro,-z,now,-z,noexecstack,--as-needed>)
