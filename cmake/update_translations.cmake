# cmake -D LUPDATE=program -D ROOT=sources -D FOLDER=translations -P update_translations.cmake: brings the
# translations in a folder up to date with the sources; what is not said any more is left out.

# update(LANGUAGE options…)
function(update language)
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${ARGN} -I . app/review -extensions cpp,h
            -source-language en -target-language ${language} -ts ${FOLDER}/muqabala_${language}.ts
        WORKING_DIRECTORY ${ROOT} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

update(ar)
update(en -pluralonly)
