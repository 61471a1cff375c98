#include "corpus/import/script_count.h"

#include "corpus/import/urls.h"
#include "corpus/text/words.h"

#include <vector>

namespace muqabala {

Script scriptOf(const Language& language) {
    for (const std::string_view arabic : {"ar", "fa", "ur", "ps", "ckb", "sd", "ug"}) {
        if (language.is(arabic))
            return Script::Arabic;
    }
    return Script::Other;
}

ScriptCount countScripts(std::string_view text, TextSpan part) {
    ScriptCount count;
    const std::vector<TextSpan> urls = findUrls(text, part);
    auto url = urls.begin();
    for (const Word& word : splitWords(text, part)) {
        while (url != urls.end() && url->end <= word.span.begin)
            ++url;
        if (url != urls.end() && url->overlaps(word.span))
            continue;
        if (word.kind == WordKind::Arabic)
            ++count.arabic;
        else if (word.kind == WordKind::Latin || word.kind == WordKind::Other)
            ++count.other;
    }
    return count;
}

} // namespace muqabala
