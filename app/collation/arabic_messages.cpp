#include "app/collation/arabic_messages.h"

#include <initializer_list>

namespace muqabala::app {

namespace {

/// Keeps the direction of what is not Arabic to itself: FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE.
std::string isolated(const std::string& foreign) {
    return "\u2068" + foreign + "\u2069";
}

/// "A وB وC", each isolated.
std::string listed(std::initializer_list<const char*> names) {
    std::string list;
    for (const char* name : names)
        list += (list.empty() ? "" : " و") + isolated(name);
    return list;
}

/// As far as it is known.
std::string place(const Error& error) {
    std::string place = error.file.empty() ? std::string() : isolated(error.file);
    if (error.line)
        place += "، السطر " + std::to_string(*error.line);
    if (error.byteOffset)
        place += "، البايت " + std::to_string(*error.byteOffset);
    return place;
}

/// What went wrong there, and what to do about it.
std::string wrong(const Error& error) {
    const std::string detail = isolated(error.detail);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return "لا يوجد ملف بهذا الاسم. تحقق من اسمه ومجلده.";
    case ErrorCode::IsDirectory:
        return "هذا مجلد. اختر ملفًا منه.";
    case ErrorCode::CannotRead:
        return "تتعذر قراءته (" + detail + "). تحقق من أن لك الحق في قراءته.";
    case ErrorCode::CannotWrite:
        return "تتعذر الكتابة فيه (" + detail + "). اختر مكانًا آخر.";
    case ErrorCode::TooLarge:
        return "الملف أكبر من " + detail + "، وهو أقصى ما يُقرأ. قسّمه.";
    case ErrorCode::LineTooLong:
        return "السطر أطول من " + detail + "، وهو أقصى ما يُقرأ. أهو نص حقًا؟ قسّمه إلى فقرات.";
    case ErrorCode::Empty:
        return "لا نص فيه. تحقق من أنه الملف المقصود.";
    case ErrorCode::Binary:
        return "ليس نصًا مجردًا (" + detail + "). احفظه أولًا ملفًا نصيًا.";
    case ErrorCode::UnknownEncoding:
        return "لا يُعرف ترميز اسمه " + detail +
               ". والمعروف: " + listed({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"}) + ".";
    case ErrorCode::InvalidBytes:
        return "فيه بايتات لا يسمح بها الترميز (" + detail + "). احفظ الملف بترميز " + isolated("UTF-8") +
               "، أو أصلحه في ذلك الموضع.";
    case ErrorCode::OneLanguageOnly:
        return "فيه لغة واحدة لا غير (" + detail + "). افتح معه النص الآخر ملفًا ثانيًا.";
    case ErrorCode::LanguagesMissing:
        return "ليس فيه زوج باللغتين معًا (" + detail + ").";
    case ErrorCode::WrongLanguage:
        return "لا نص فيه باللغة المطلوبة (" + detail + "). تحقق من أنه الملف المقصود.";
    case ErrorCode::LanguageUnclear:
        return "لا يتبيّن أيهما الأصل وأيهما الترجمة (" + detail + "). تحقق من أنهما الملفان المقصودان.";
    case ErrorCode::LayoutUnclear:
        return "يتعذر الفصل بين النصين (" + detail + "). اجعل كلًا منهما في ملف.";
    case ErrorCode::LineOutOfRange:
        return "سطر التقسيم المطلوب ليس في الملف (" + detail + "). اختر سطرًا فيه.";
    case ErrorCode::MalformedData:
        return "لا يوافق الصيغة المتوقعة: " + detail + ". صحّحه في ذلك الموضع.";
    case ErrorCode::MissingData:
        return "غير مثبّت. " + detail;
    case ErrorCode::UnknownFormat:
        return "لا صيغة تقابل " + detail + ". والصيغ المتاحة: " + listed({".tmx", ".tsv", ".json", ".html"}) +
               ".";
    case ErrorCode::NotATranslation:
        return "لا يبدو النصان أصلًا وترجمته (" + detail + "). لم يُكتب شيء. تحقق من أنهما الملفان المقصودان.";
    case ErrorCode::Contradictory:
        return "لا يمكن الإبقاء على هذا الزوج: " + detail + ". صحّحه أو أخرجه.";
    case ErrorCode::AlreadyExists:
        return "يوجد ملف بهذا الاسم، وقد تُرك كما هو. اختر اسمًا آخر.";
    case ErrorCode::DiskFull:
        return "لا متسع له على القرص. أفسح مكانًا وأعد المحاولة؛ لم يضع شيء.";
    case ErrorCode::ForeignFile:
        return "ليس هذا من مشاريع مقابلة. افتحه نصًا إن كان نصًا.";
    case ErrorCode::DamagedProject:
        return "هذا المشروع تالف (" + detail + ")، وقد تُرك كما هو. ارجع إلى نسخة منه.";
    case ErrorCode::NewerProject:
        return "أُنشئ هذا المشروع بإصدار أحدث من البرنامج (" + detail +
               ")، وقد تُرك كما هو. ثبّت ذلك الإصدار لتفتحه.";
    case ErrorCode::ProjectInUse:
        return "ثمة من يعمل عليه الآن: " + detail + ". انتظر حتى يُغلقه، أو اعمل على نسخة منه.";
    case ErrorCode::ProjectReadOnly:
        return "هذا المشروع للقراءة فقط. احفظه باسم آخر لتعمل عليه.";
    case ErrorCode::Cancelled:
        return "توقف العمل قبل نهايته. لم يُكتب شيء.";
    }
    return "عطل غير معروف (" + detail + ").";
}

} // namespace

std::string arabicMessage(const Error& error) {
    const std::string where = place(error);
    return where.empty() ? wrong(error) : where + ": " + wrong(error);
}

} // namespace muqabala::app
