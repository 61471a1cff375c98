# cmake -D BUILD=… -D WORK=… -D SOURCE=… -D FLAGS=… -D TYPE=… -P installed_test.cmake
# Installs the build into an empty folder; builds and runs a project that finds it there, and the installed program.

function(must_run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT code EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}\nexited ${code}:\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(must_print expected)
    if(NOT output MATCHES "${expected}")
        message(FATAL_ERROR "expected: ${expected}\nprinted: ${output}")
    endif()
endfunction()

set(prefix "${WORK}/prefix")
file(REMOVE_RECURSE "${WORK}")
must_run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${prefix}")
foreach(wanted bin/muqabala include/muqabala/align/aligner.h share/man/man1/muqabala.1 share/muqabala/README.md)
    if(NOT EXISTS "${prefix}/${wanted}")
        message(FATAL_ERROR "not installed: ${wanted}")
    endif()
endforeach()

must_run("${CMAKE_COMMAND}" -S "${SOURCE}/tests/install" -B "${WORK}/consumer" -G Ninja
    "-DCMAKE_PREFIX_PATH=${prefix}" "-DCMAKE_BUILD_TYPE=${TYPE}" "-DCMAKE_CXX_FLAGS=${FLAGS}")
must_run("${CMAKE_COMMAND}" --build "${WORK}/consumer")
must_run("${WORK}/consumer/consumer")
must_print("^beads: 3\n$")
must_run("${prefix}/bin/muqabala" --version)
must_print("^muqabala ")
