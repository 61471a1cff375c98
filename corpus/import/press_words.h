#pragma once

#include <string_view>

/// The words by which the press labels what is not the text itself, in English and Arabic; entries are parted
/// by
/// '|'. Spelling is folded when they are compared (Folding::Match), so one way of writing each is enough.
namespace muqabala::press {

/// May stand beside a date in a line that holds nothing else.
inline constexpr std::string_view kDateWords =
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
    "published|posted|updated|modified|last|first|date|on|at|the|of|am|pm|a.m|p.m|gmt|utc|est|edt|et|bst|cet|"
    "pst|pdt|"
    "print|edition|online|time|issue|"
    "الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|تاريخ|التاريخ|النشر|نشر|نشرت|نشر "
    "في|بتاريخ|في|"
    "آخر|تحديث|التحديث|أضيف|حرر|يوم|اليوم|الساعة|صباحا|مساء|ظهرا|ص|م|ه|هـ|ميلادي|هجري|الموافق|بتوقيت|غرينتش|"
    "جرينتش|"
    "العدد|عدد|الإصدار";

/// Followed by the name of who wrote the text.
inline constexpr std::string_view kAuthorLabels =
    "by|written by|story by|text by|report by|reported by|author|authors|"
    "بقلم|بقلم الكاتب|كتب|كتبت|كتبه|كتبته|الكاتب|الكاتبة|كاتب المقال|المؤلف|المؤلفة|تأليف|إعداد";

/// Followed by the name of who translated it.
inline constexpr std::string_view kTranslatorLabels =
    "translated by|translation by|translation|translator|translators|arabic translation|arabic translation "
    "by|"
    "english translation|english translation by|translated into arabic by|translated into english by|"
    "translated from the arabic by|translated from the english by|translated from arabic by|"
    "translated from english by|"
    "ترجمة|المترجم|المترجمة|مترجم|ترجمه|ترجمها|ترجمته|ترجمتها|ترجمة وتحرير|ترجمة وإعداد|إعداد وترجمة|"
    "ترجمة خاصة|ترجمه عن الإنجليزية|ترجمة عن الإنجليزية|نقله إلى العربية|نقلها إلى العربية|نقله عن "
    "الإنجليزية|"
    "تعريب|عربه|ترجمه إلى العربية|ترجمها إلى العربية|الترجمة";

/// Followed by an address or by the name of the publication the text was taken from.
inline constexpr std::string_view kSourceLabels =
    "source|sources|original|original article|original text|link|read more|read the original|url|via|from|"
    "originally published at|originally published in|originally published by|first published in|"
    "first published at|published in|published by|"
    "المصدر|مصدر|مصدر المقال|المصدر الأصلي|الرابط|رابط|رابط المقال|رابط المقال الأصلي|رابط المصدر|رابط النص "
    "الأصلي|"
    "النص الأصلي|المقال الأصلي|الأصل|عن|نقلا عن|للمزيد|اقرأ المزيد|للاطلاع على المقال الأصلي|"
    "للاطلاع على النص الأصلي|اضغط هنا|نشر في|نشر على";

/// Followed by a colon and what a site counts or lists beside a text.
inline constexpr std::string_view kSiteLabels =
    "tags|tag|keywords|topics|views|visits|hits|comments|share|shares|reading time|"
    "الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|كلمات دلالية|وسوم|الوسوم|عدد القراءات|القراءات|عدد "
    "المشاهدات|"
    "المشاهدات|مشاهدات|عدد الزيارات|الزيارات|عدد التعليقات|التعليقات|مشاركة|شارك|وقت القراءة|مدة القراءة";

/// Publications that are named in full by a line of their own.
inline constexpr std::string_view kPublications =
    "the new york times|new york times|nyt|n.y. times|the washington post|washington post|the wall street "
    "journal|"
    "wall street journal|the los angeles times|los angeles times|usa today|the boston globe|the christian "
    "science monitor|"
    "christian science monitor|the guardian|guardian|the observer|the times|the sunday times|the independent|"
    "independent|the daily telegraph|the telegraph|daily telegraph|financial times|the financial times|"
    "the economist|economist|the spectator|new statesman|daily mail|the daily mail|the sun|the "
    "mirror|newsweek|"
    "the daily beast|daily beast|time|time magazine|the atlantic|the new yorker|the nation|the new republic|"
    "new republic|foreign policy|foreign affairs|the national interest|national interest|politico|bloomberg|"
    "businessweek|reuters|associated press|the associated press|ap|afp|agence france-presse|upi|dpa|tass|bbc|"
    "bbc news|cnn|abc news|cbs news|nbc news|fox news|msnbc|al jazeera|al-jazeera|al jazeera english|al "
    "arabiya|"
    "al-monitor|middle east eye|middle east monitor|haaretz|the jerusalem post|jerusalem post|times of "
    "israel|"
    "the times of israel|le monde|le figaro|liberation|der spiegel|die zeit|el pais|the hindu|asharq "
    "al-awsat|"
    "asharq alawsat|al-hayat|al-ahram|al-ahram weekly|the daily star|gulf news|arab news|the national|"
    "national geographic|the huffington post|huffington post|huffpost|vox|slate|salon|vice|the intercept|"
    "project syndicate|world politics review|brookings|chatham house|washington institute|carnegie|wikipedia|"
    "نيويورك تايمز|النيويورك تايمز|ذا نيويورك تايمز|واشنطن بوست|الواشنطن بوست|وول ستريت جورنال|وول ستريت "
    "جورنل|"
    "لوس أنجلوس تايمز|لوس أنجليس تايمز|يو إس إيه توداي|بوسطن غلوب|كريستيان ساينس "
    "مونيتور|الغارديان|غارديان|الجارديان|"
    "الأوبزرفر|الأوبزيرفر|التايمز|ذا تايمز|صنداي تايمز|الصنداي تايمز|الإندبندنت|الإندبندانت|إندبندنت|الديلي "
    "تلغراف|"
    "ديلي تلغراف|ديلي تليغراف|التلغراف|فايننشال تايمز|فاينانشال تايمز|الفايننشال "
    "تايمز|الإيكونوميست|إيكونوميست|"
    "الإيكونومست|سبيكتاتور|نيو ستيتسمان|ديلي ميل|الديلي ميل|نيوزويك|النيوزويك|ديلي بيست|الديلي بيست|ذا ديلي "
    "بيست|"
    "تايم|مجلة تايم|ذا أتلانتك|أتلانتيك|ذي أتلانتك|ذي أتلانتيك|نيويوركر|ذا نيويوركر|ذا نيشن|نيو ريببلك|فورين "
    "بوليسي|"
    "الفورين بوليسي|فورين أفيرز|فورين أفيرس|ناشيونال إنترست|ذا ناشونال "
    "إنترست|بوليتيكو|بلومبرغ|بلومبيرغ|رويترز|"
    "أسوشيتد برس|أسوشييتد برس|أ ف ب|فرانس برس|بي بي سي|سي إن إن|الجزيرة نت|العربية نت|ميدل إيست آي|المونيتور|"
    "ميدل إيست مونيتور|هآرتس|هارتس|جيروزاليم بوست|معاريف|يديعوت أحرونوت|لوموند|لو موند|لوفيغارو|لو فيغارو|"
    "ليبراسيون|دير شبيغل|دي تسايت|إل باييس|الشرق الأوسط|صحيفة الحياة|الأهرام|القدس العربي|العربي "
    "الجديد|النهار|"
    "السفير|الأخبار اللبنانية|ناشيونال جيوغرافيك|هافينغتون بوست|هافنغتون بوست|بروجيكت سنديكيت|بروكنغز|معهد "
    "واشنطن|"
    "معهد كارنيغي|ويكيبيديا";

/// May stand before a publication's full name.
inline constexpr std::string_view kIntroductions =
    "the|ذا|ذي|صحيفة|جريدة|مجلة|موقع|وكالة|قناة|شبكة|عن|نقلا عن";

/// First or last word of a publication's name.
inline constexpr std::string_view kPublicationWords =
    "times|post|journal|herald|tribune|gazette|magazine|weekly|daily|news|review|telegraph|chronicle|"
    "observer|"
    "newspaper|agency|press|"
    "صحيفة|جريدة|مجلة|وكالة|موقع|شبكة|تايمز|بوست|جورنال|تلغراف|نيوز|تريبيون|مونيتور";

/// The first step of a site path.
inline constexpr std::string_view kHomeNames = "home|homepage|main|main page|start|الرئيسة|الرئيسية|الصفحة "
                                               "الرئيسة|الصفحة الرئيسية|الصفحة الأولى|البداية";

/// Sections, as they stand alone above a title.
inline constexpr std::string_view kSectionNames =
    "opinion|opinions|analysis|news|world|world news|international|politics|middle east|commentary|comment|"
    "editorial|feature|features|report|reports|perspectives|op-ed|english|arabic|culture|business|economy|"
    "sport|"
    "sports|science|technology|health|"
    "رأي|الرأي|آراء|مقالات|مقال|تحليل|تحليلات|أخبار|الأخبار|ترجمات|دولي|عربي|عربي "
    "ودولي|دوليات|عربيات|تقارير|تقرير|"
    "من الصحافة العالمية|من الصحافة العبرية|من الصحافة الغربية|صحافة عالمية|الصحافة "
    "العالمية|صحافة|سياسة|ثقافة|"
    "اقتصاد|رياضة|علوم|تكنولوجيا|صحة|منوعات|قضايا|دراسات|ملفات|العالم|الشرق الأوسط";

} // namespace muqabala::press
