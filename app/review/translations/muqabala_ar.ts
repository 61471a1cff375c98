<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Shows a translation beside its original, and where the two part.</source>
        <translation>يعرض الترجمة إلى جانب أصلها، ويبيّن مواضع افتراقهما.</translation>
    </message>
    <message>
        <source>a file with both texts, or the original</source>
        <translation>ملف يضم النصين، أو الأصل وحده</translation>
    </message>
    <message>
        <source>the translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>muqabala::review::Actions</name>
    <message>
        <source>&amp;As the desktop</source>
        <translation>حسب إعداد النظام</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ورقية</translation>
    </message>
    <message>
        <source>&amp;Night</source>
        <translation>ليلية</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open original and &amp;translation…</source>
        <translation>فتح الأصل والترجمة…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>&amp;Next pair	↓</source>
        <translation>الزوج التالي	↓</translation>
    </message>
    <message>
        <source>&amp;Previous pair	↑</source>
        <translation>الزوج السابق	↑</translation>
    </message>
    <message>
        <source>Next &amp;doubtful pair</source>
        <translation>الزوج المشكوك فيه التالي</translation>
    </message>
    <message>
        <source>Previous d&amp;oubtful pair</source>
        <translation>الزوج المشكوك فيه السابق</translation>
    </message>
    <message>
        <source>Next &amp;unconfirmed pair</source>
        <translation>الزوج غير المعتمد التالي</translation>
    </message>
    <message>
        <source>Previous un&amp;confirmed pair</source>
        <translation>الزوج غير المعتمد السابق</translation>
    </message>
    <message>
        <source>Next pair that is not &amp;1–1</source>
        <translation>الزوج التالي من غير نوع 1–1</translation>
    </message>
    <message>
        <source>Previous pair that is not 1–&amp;1</source>
        <translation>الزوج السابق من غير نوع 1–1</translation>
    </message>
    <message>
        <source>Next pair with no&amp;tes</source>
        <translation>الزوج التالي ذو الملاحظات</translation>
    </message>
    <message>
        <source>Previous pair with not&amp;es</source>
        <translation>الزوج السابق ذو الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous note</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>تكبير الخط</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>تصغير الخط</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>&amp;Original larger</source>
        <translation>تكبير خط الأصل</translation>
    </message>
    <message>
        <source>Original s&amp;maller</source>
        <translation>تصغير خط الأصل</translation>
    </message>
    <message>
        <source>&amp;Translation larger</source>
        <translation>تكبير خط الترجمة</translation>
    </message>
    <message>
        <source>T&amp;ranslation smaller</source>
        <translation>تصغير خط الترجمة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Muqabala</source>
        <translation>حول مقابلة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>&amp;Tint words without counterpart</source>
        <translation>تلوين الكلمات التي لا مقابل لها</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Read &amp;newer texts…</source>
        <translation>قراءة نصين أحدث…</translation>
    </message>
    <message>
        <source>&amp;New from pasted texts…</source>
        <translation>جديد من نصين ملصقين…</translation>
    </message>
    <message>
        <source>Preview of an e&amp;xport…</source>
        <translation>معاينة التصدير… (&amp;X)</translation>
    </message>
</context>
<context>
    <name>muqabala::review::AppearancePage</name>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب إعداد النظام</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقية</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلية</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتادة</translation>
    </message>
    <message>
        <source>For colour-blind readers</source>
        <translation>لذوي عمى الألوان</translation>
    </message>
    <message>
        <source>Usual type and sizes</source>
        <translation>الخطوط والأحجام المعتادة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Colours of the notes</source>
        <translation>ألوان الملاحظات</translation>
    </message>
    <message>
        <source>Latin type</source>
        <translation>الخط اللاتيني</translation>
    </message>
    <message>
        <source>Arabic type</source>
        <translation>الخط العربي</translation>
    </message>
    <message>
        <source>Size of the original</source>
        <translation>حجم خط الأصل</translation>
    </message>
    <message>
        <source>Size of the translation</source>
        <translation>حجم خط الترجمة</translation>
    </message>
    <message>
        <source>Arabic is set a fifth larger than this, so that both texts look alike in size. Each kind of note has a line of its own, so that none is told by its colour alone.</source>
        <translation>يُكتب النص العربي أكبر من هذا الحجم بمقدار الخُمس، ليتساوى النصان في العين. ولكل نوع من الملاحظات شكل خط خاص به، فلا يُعرف بلونه وحده.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muqabala::review::BilingualView</name>
    <message>
        <source>Original and translation, pair by pair</source>
        <translation>الأصل والترجمة، زوجًا زوجًا</translation>
    </message>
</context>
<context>
    <name>muqabala::review::CategoryGrid</name>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Linguistic conventions</source>
        <translation>الأعراف اللغوية</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Category and severity: a letter chooses the one, a digit the other</source>
        <translation>الفئة والخطورة: حرف يختار الأولى ورقم يختار الثانية</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>* finer types of ours, under those of MQM. Enter: write the comment.</source>
        <translation>* أنواع أدق من عندنا تندرج تحت أنواع MQM. مفتاح Enter لكتابة التعليق.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::ChangeWording</name>
    <message>
        <source>merge of pair %1</source>
        <translation>دمج الزوج %L1</translation>
    </message>
    <message>
        <source>split of pair %1</source>
        <translation>تقسيم الزوج %L1</translation>
    </message>
    <message>
        <source>split of a sentence in pair %1</source>
        <translation>تقسيم جملة في الزوج %L1</translation>
    </message>
    <message>
        <source>joining of sentences in pair %1</source>
        <translation>وصل جملتين في الزوج %L1</translation>
    </message>
    <message>
        <source>moved boundary of pair %1</source>
        <translation>نقل حد الزوج %L1</translation>
    </message>
    <message>
        <source>shift from pair %1 on</source>
        <translation>إزاحة ابتداءً من الزوج %L1</translation>
    </message>
    <message>
        <source>exchange of translations in pair %1</source>
        <translation>تبديل الترجمتين في الزوج %L1</translation>
    </message>
    <message>
        <source>parting of pair %1</source>
        <translation>فصل جانبي الزوج %L1</translation>
    </message>
    <message>
        <source>linking of pair %1</source>
        <translation>ربط الزوج %L1</translation>
    </message>
    <message>
        <source>empty side in pair %1</source>
        <translation>إدراج جانب فارغ في الزوج %L1</translation>
    </message>
    <message>
        <source>confirmation of pair %1</source>
        <translation>اعتماد الزوج %L1</translation>
    </message>
    <message>
        <source>withdrawn confirmation of pair %1</source>
        <translation>سحب اعتماد الزوج %L1</translation>
    </message>
    <message>
        <source>rejection of pair %1</source>
        <translation>رفض الزوج %L1</translation>
    </message>
    <message>
        <source>new alignment from pair %1 on</source>
        <translation>إعادة المحاذاة ابتداءً من الزوج %L1</translation>
    </message>
    <message>
        <source>merge of paragraph pair %1</source>
        <translation>دمج زوج الفقرات %L1</translation>
    </message>
    <message>
        <source>split of paragraph pair %1</source>
        <translation>تقسيم زوج الفقرات %L1</translation>
    </message>
    <message>
        <source>moved boundary of paragraph pair %1</source>
        <translation>نقل حد زوج الفقرات %L1</translation>
    </message>
    <message>
        <source>shift from paragraph pair %1 on</source>
        <translation>إزاحة ابتداءً من زوج الفقرات %L1</translation>
    </message>
    <message>
        <source>parting of paragraph pair %1</source>
        <translation>فصل جانبي زوج الفقرات %L1</translation>
    </message>
    <message>
        <source>acceptance of a note</source>
        <translation>قبول ملاحظة</translation>
    </message>
    <message>
        <source>dismissal of a note</source>
        <translation>استبعاد ملاحظة</translation>
    </message>
    <message>
        <source>reopening of a note</source>
        <translation>إعادة فتح ملاحظة</translation>
    </message>
    <message>
        <source>change of a note</source>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <source>writing of a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>removal of a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>new reading of the texts</source>
        <translation>قراءة النصين من جديد</translation>
    </message>
</context>
<context>
    <name>muqabala::review::CheatSheet</name>
    <message>
        <source>On the page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>next, previous pair</source>
        <translation>الزوج التالي، السابق</translation>
    </message>
    <message>
        <source>word by word</source>
        <translation>كلمة كلمة</translation>
    </message>
    <message>
        <source>to the text on that side</source>
        <translation>إلى نص تلك الجهة</translation>
    </message>
    <message>
        <source>a screen further, a screen back</source>
        <translation>شاشة إلى الأمام، شاشة إلى الخلف</translation>
    </message>
    <message>
        <source>to the beginning, to the end</source>
        <translation>إلى البداية، إلى النهاية</translation>
    </message>
    <message>
        <source>copy the selection, or the pair</source>
        <translation>نسخ المحدد، أو الزوج</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The keys can be changed in the settings.</source>
        <translation>يمكن تغيير المفاتيح من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::ChecksPage</name>
    <message>
        <source>All severities</source>
        <translation>كل درجات الخطورة</translation>
    </message>
    <message>
        <source>Major, critical</source>
        <translation>الجسيم والحرج</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Notes on</source>
        <translation>ملاحظات على</translation>
    </message>
    <message>
        <source>What you wrote or judged yourself is shown always. How sure a note has to be is chosen above the list of notes.</source>
        <translation>ما كتبته أو حكمت فيه بنفسك معروض دائمًا. أما درجة الثقة المطلوبة في الملاحظة فتُختار فوق قائمة الملاحظات.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::Dismissal</name>
    <message>
        <source>The translation is right here</source>
        <translation>الترجمة صحيحة هنا</translation>
    </message>
    <message>
        <source>The translator&apos;s choice, and a good one</source>
        <translation>اختيار المترجم، وهو موفّق</translation>
    </message>
    <message>
        <source>Said elsewhere in the translation</source>
        <translation>ورد في موضع آخر من الترجمة</translation>
    </message>
    <message>
        <source>House style, or as agreed</source>
        <translation>أسلوب المؤسسة، أو وفق ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>The original is at fault</source>
        <translation>الخطأ في الأصل</translation>
    </message>
    <message>
        <source>Dismiss this note because:</source>
        <translation>سبب استبعاد هذه الملاحظة:</translation>
    </message>
    <message>
        <source>Another reason, or Enter without one</source>
        <translation>سبب آخر، أو Enter من دون سبب</translation>
    </message>
    <message>
        <source>Why the note is dismissed: a digit from 1 to %1, or other words</source>
        <translation>سبب استبعاد الملاحظة: رقم من 1 إلى %L1، أو كلمات أخرى</translation>
    </message>
</context>
<context>
    <name>muqabala::review::ExportPage</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Language tag of the original</source>
        <translation>رمز لغة الأصل</translation>
    </message>
    <message>
        <source>Language tag of the translation</source>
        <translation>رمز لغة الترجمة</translation>
    </message>
    <message>
        <source>Your name stands beside your notes. The tags are for exports; where they are empty, the tags that the texts have are taken.</source>
        <translation>يظهر اسمك إلى جانب ملاحظاتك. أما الرمزان فللملفات المصدَّرة؛ فإن تُركا فارغين أُخذ رمزا النصين.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::ExportPreview</name>
    <message>
        <source>Pairs with an empty &amp;side, too</source>
        <translation>والأزواج التي خلا أحد جانبيها (&amp;S)</translation>
    </message>
    <message>
        <source>What an export writes</source>
        <translation>ما يكتبه التصدير</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>ذاكرة ترجمة (TMX)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>جدول (TSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>للبرامج (JSON)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>تقرير (HTML)</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>أول الملف</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pairs of</source>
        <translation>أزواج (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير… (&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes.</source>
        <translation>
            <numerusform>لا بايتات.</numerusform>
            <numerusform>بايت واحد.</numerusform>
            <numerusform>بايتان.</numerusform>
            <numerusform>%Ln بايتات.</numerusform>
            <numerusform>%Ln بايتًا.</numerusform>
            <numerusform>%Ln بايت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::FoundModel</name>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>المقابل</translation>
    </message>
</context>
<context>
    <name>muqabala::review::FoundPanel</name>
    <message>
        <source>Places found</source>
        <translation>مواضع البحث</translation>
    </message>
    <message>
        <source>Nothing is searched for: / begins a search.</source>
        <translation>لا بحث جاريًا: المفتاح / يبدأ البحث.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::KeysPage</name>
    <message>
        <source>Take it from there</source>
        <translation>نقله إلى هذا الأمر</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Its usual keys</source>
        <translation>مفاتيحه المعتادة</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>المفاتيح المعتادة للكل</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New key of the command</source>
        <translation>المفتاح الجديد للأمر</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>اختر أمرًا، ثم اضغط مفتاحه الجديد.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>المفتاح %1 للأمر «%2».</translation>
    </message>
    <message>
        <source>%1 is now the key of “%2”.</source>
        <translation>أصبح المفتاح %1 للأمر «%2».</translation>
    </message>
</context>
<context>
    <name>muqabala::review::LanguagePage</name>
    <message>
        <source>As the desktop</source>
        <translation>حسب إعداد النظام</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Digits in Arabic</source>
        <translation>الأرقام في العربية</translation>
    </message>
    <message>
        <source>The texts stay as they are: this concerns menus, notes and numbers of the window.</source>
        <translation>يبقى النصان كما هما: فهذا يخص القوائم والملاحظات وأرقام النافذة.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::LedgerModel</name>
    <message>
        <source>not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
</context>
<context>
    <name>muqabala::review::LedgerPanel</name>
    <message>
        <source>Names and loaded terms</source>
        <translation>الأسماء والمصطلحات ذات الدلالة</translation>
    </message>
    <message>
        <source>Looking for names and terms …</source>
        <translation>جارٍ البحث عن الأسماء والمصطلحات…</translation>
    </message>
    <message>
        <source>No names or terms of the table were found.</source>
        <translation>لم توجد أسماء ولا مصطلحات من الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%n مصطلحات</numerusform>
            <numerusform>%n مصطلحًا</numerusform>
            <numerusform>%n مصطلح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::LeftOut</name>
    <message numerus="yes">
        <source>%Ln pairs with an empty side were left out.</source>
        <translation>
            <numerusform>لم يُترك أي زوج.</numerusform>
            <numerusform>وتُرك زوج واحد خلا أحد جانبيه.</numerusform>
            <numerusform>وتُرك زوجان خلا أحد جانبي كل منهما.</numerusform>
            <numerusform>وتُركت %Ln أزواج خلا أحد جانبي كل منها.</numerusform>
            <numerusform>وتُرك %Ln زوجًا خلا أحد جانبي كل منها.</numerusform>
            <numerusform>وتُرك %Ln زوج خلا أحد جانبي كل منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::LengthCurve</name>
    <message>
        <source>Each pair is a point: above the line the translation is longer than is usual in this text, below it shorter. Click to go there.</source>
        <translation>كل زوج نقطة: فوق الخط ترجمة أطول من المعتاد في هذا النص، وتحته أقصر. انقر للانتقال إليها.</translation>
    </message>
    <message>
        <source>Length of the translation for the original, along the text</source>
        <translation>طول الترجمة قياسًا إلى الأصل على امتداد النص</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>الضعف</translation>
    </message>
    <message>
        <source>half</source>
        <translation>النصف</translation>
    </message>
</context>
<context>
    <name>muqabala::review::LossWording</name>
    <message>
        <source>What was said of the pair %1</source>
        <translation>ما قيل في الزوج %1</translation>
    </message>
    <message>
        <source>What was said of the paragraphs %1</source>
        <translation>ما قيل في الفقرتين %1</translation>
    </message>
    <message>
        <source>The link of the moved passage %1</source>
        <translation>ربط المقطع المنقول %1</translation>
    </message>
    <message>
        <source>Your note on %1</source>
        <translation>ملاحظتك على %1</translation>
    </message>
    <message>
        <source>A part of your note on %1</source>
        <translation>جزء من ملاحظتك على %1</translation>
    </message>
    <message>
        <source>Your judgement on %1</source>
        <translation>حكمك على %1</translation>
    </message>
</context>
<context>
    <name>muqabala::review::MainWindow</name>
    <message>
        <source>To the next doubtful pair (F7)</source>
        <translation>إلى الزوج المشكوك فيه التالي (F7)</translation>
    </message>
    <message>
        <source>To the next note (F8)</source>
        <translation>إلى الملاحظة التالية (F8)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>%1 — Muqabala</source>
        <translation>%1 — مقابلة</translation>
    </message>
    <message>
        <source>Muqabala</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>%1 What you were reading is still here.</source>
        <translation>%1 وما كنت تقرؤه باقٍ كما هو.</translation>
    </message>
    <message>
        <source>These texts do not look like an original and its translation: about %1 % of their sentences have a counterpart, and translations reach %2 % and more.</source>
        <translation>لا يبدو هذان النصان أصلًا وترجمته: فنحو %L1% من جملهما لها مقابل، والترجمات تبلغ %L2% فأكثر.</translation>
    </message>
    <message>
        <source>Choose one file that holds both texts, or two files: original and translation.</source>
        <translation>اختر ملفًا واحدًا يضم النصين، أو ملفين: الأصل والترجمة.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>تم التصدير إلى %1.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>فُتح مؤخرًا</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>زوج (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Each text</source>
        <translation>كل نص على حدة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>حسب إعداد النظام</translation>
    </message>
    <message>
        <source>Aligning again …</source>
        <translation>تجري إعادة المحاذاة…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي الأمر، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing came out differently.</source>
        <translation>لم تتغير النتيجة.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs were aligned again.</source>
        <translation>
            <numerusform>لم تُعَد محاذاة أي زوج.</numerusform>
            <numerusform>أُعيدت محاذاة زوج واحد.</numerusform>
            <numerusform>أُعيدت محاذاة زوجين.</numerusform>
            <numerusform>أُعيدت محاذاة %Ln أزواج.</numerusform>
            <numerusform>أُعيدت محاذاة %Ln زوجًا.</numerusform>
            <numerusform>أُعيدت محاذاة %Ln زوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and aligning %1 …</source>
        <translation>تجري قراءة %1 ومحاذاته…</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>تراجع عن %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>%1 (read only) — Muqabala</source>
        <translation>%1 (للقراءة فقط) — مقابلة</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>draft · saved %1</source>
        <translation>مسودة · حُفظت %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>This project can only be read here. Save it under another name to go on in a copy.</source>
        <translation>هذا المشروع للقراءة فقط هنا. احفظه باسم آخر لتتابع العمل في نسخة منه.</translation>
    </message>
    <message>
        <source>Everything is saved as soon as you do it.</source>
        <translation>كل ما تفعله يُحفظ فورًا.</translation>
    </message>
    <message>
        <source>Saved as %1. From now on everything is saved there as soon as you do it.</source>
        <translation>حُفظ باسم %1. ومن الآن يُحفظ فيه كل ما تفعله فورًا.</translation>
    </message>
    <message>
        <source>%1 The last step was not made, so that nothing differs from the file.</source>
        <translation>%1 ولم تُنفَّذ الخطوة الأخيرة، كي لا يختلف شيء عن الملف.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة (&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Checked again: %n notes.</source>
        <translation>
            <numerusform>أُعيد الفحص: لا ملاحظات.</numerusform>
            <numerusform>أُعيد الفحص: ملاحظة واحدة.</numerusform>
            <numerusform>أُعيد الفحص: ملاحظتان.</numerusform>
            <numerusform>أُعيد الفحص: %Ln ملاحظات.</numerusform>
            <numerusform>أُعيد الفحص: %Ln ملاحظة.</numerusform>
            <numerusform>أُعيد الفحص: %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reading %1 in the place of the texts so far …</source>
        <translation>تجري قراءة %1 بدلًا من النصين الحاليين…</translation>
    </message>
    <message>
        <source>The project was edited meanwhile; its texts stay as they are.</source>
        <translation>عُدّل المشروع في أثناء ذلك، فبقي نصاه كما هما.</translation>
    </message>
    <message>
        <source>The newer texts are in place, and all that you did was kept.</source>
        <translation>حلّ النصان الأحدث محل السابقين، وحُفظ كل ما عملته.</translation>
    </message>
    <message>
        <source>The newer texts are in place. This could not be kept (undo brings it back):</source>
        <translation>حلّ النصان الأحدث محل السابقين. وتعذّر حفظ ما يلي (يعيده التراجع):</translation>
    </message>
</context>
<context>
    <name>muqabala::review::NoteDelegate</name>
    <message>
        <source>whole text · %1 ×</source>
        <translation>النص كله · %L1 ×</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>%1, noted before</source>
        <translation>%1، سبق ذكرها</translation>
    </message>
</context>
<context>
    <name>muqabala::review::NoteEditor</name>
    <message>
        <source>Accept (A)</source>
        <translation>قبول (A)</translation>
    </message>
    <message>
        <source>Dismiss (D)</source>
        <translation>استبعاد (D)</translation>
    </message>
    <message>
        <source>Reopen (O)</source>
        <translation>إعادة فتح (O)</translation>
    </message>
    <message>
        <source>Category (C)</source>
        <translation>الفئة (C)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Noted before: not counted (=)</source>
        <translation>سبق ذكرها فلا تُحسب (=)</translation>
    </message>
    <message>
        <source>Comment (E)</source>
        <translation>التعليق (E)</translation>
    </message>
    <message>
        <source>Suggested rendering (Shift+E)</source>
        <translation>الترجمة المقترحة (Shift+E)</translation>
    </message>
    <message>
        <source>Comment on the note</source>
        <translation>التعليق على الملاحظة</translation>
    </message>
    <message>
        <source>Suggested rendering</source>
        <translation>الترجمة المقترحة</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>لا توجد ملاحظات.</translation>
    </message>
    <message>
        <source>F8 goes to the next note.</source>
        <translation>المفتاح F8 ينقلك إلى الملاحظة التالية.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::NoteJudging</name>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>قبول ومتابعة</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>&amp;Category…</source>
        <translation>الفئة…</translation>
    </message>
    <message>
        <source>&amp;Minor</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>Ma&amp;jor</source>
        <translation>جسيم</translation>
    </message>
    <message>
        <source>C&amp;ritical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>&amp;Noted before: do not count</source>
        <translation>سبق ذكرها فلا تُحسب</translation>
    </message>
    <message>
        <source>&amp;Edit the comment</source>
        <translation>تحرير التعليق</translation>
    </message>
    <message>
        <source>&amp;Suggest a rendering</source>
        <translation>اقتراح ترجمة</translation>
    </message>
    <message>
        <source>Ne&amp;w note on the words selected</source>
        <translation>ملاحظة جديدة على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Dele&amp;te the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>No note is current: F8 goes to the next one.</source>
        <translation>ليست هناك ملاحظة حالية: المفتاح F8 ينقلك إلى التالية.</translation>
    </message>
    <message>
        <source>A note of your own counts as accepted.</source>
        <translation>ملاحظتك أنت تُعدّ مقبولة.</translation>
    </message>
    <message>
        <source>This note is open.</source>
        <translation>هذه الملاحظة مفتوحة.</translation>
    </message>
    <message>
        <source>A note of your own is deleted, not dismissed: Delete.</source>
        <translation>ملاحظتك أنت تُحذف ولا تُستبعد: المفتاح Delete.</translation>
    </message>
    <message>
        <source>Only a note of your own can be deleted; D dismisses this one.</source>
        <translation>لا تُحذف إلا ملاحظاتك أنت، والمفتاح D يستبعد هذه.</translation>
    </message>
    <message>
        <source>Select the words that the note is about.</source>
        <translation>حدّد الكلمات التي تتناولها الملاحظة.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::NoteListModel</name>
    <message>
        <source>pair %1</source>
        <translation>الزوج %L1</translation>
    </message>
    <message>
        <source>whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: %5</source>
        <translation>%1، %2، %3، %4: %5</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>التعليق: %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>المقترح: %1</translation>
    </message>
</context>
<context>
    <name>muqabala::review::NotePanel</name>
    <message>
        <source>Filter by words</source>
        <translation>تصفية بالكلمات</translation>
    </message>
    <message>
        <source>Category of the notes shown</source>
        <translation>فئة الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>Least severity of the notes shown</source>
        <translation>أدنى خطورة للملاحظات المعروضة</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>كل درجات الخطورة</translation>
    </message>
    <message>
        <source>Major, critical</source>
        <translation>الجسيم والحرج</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>الحرج</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>ترتيب الملاحظات</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>حسب الخطورة</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Words in the notes shown</source>
        <translation>كلمات في الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>How many notes of the checks are shown</source>
        <translation>كم يُعرض من ملاحظات الفحوص</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>What became of the notes shown</source>
        <translation>ما آلت إليه الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>All that stand</source>
        <translation>الكل عدا المستبعدة</translation>
    </message>
    <message>
        <source>All, dismissed too</source>
        <translation>الكل مع المستبعدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>المستبعدة</translation>
    </message>
</context>
<context>
    <name>muqabala::review::NoticeBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>العرض رغم ذلك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>أوشك على الانتهاء</numerusform>
            <numerusform>بقيت ثانية واحدة تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::OverviewStrip</name>
    <message>
        <source>The whole text: doubtful pairs, notes, places found. Click to go there.</source>
        <translation>النص كله: الأزواج المشكوك فيها والملاحظات ومواضع البحث. انقر للانتقال.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::PairEditing</name>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>اعتماد ومتابعة</translation>
    </message>
    <message>
        <source>Confirm all &amp;above</source>
        <translation>اعتماد كل ما سبق</translation>
    </message>
    <message>
        <source>All pairs above are confirmed or rejected.</source>
        <translation>كل الأزواج السابقة معتمدة أو مرفوضة.</translation>
    </message>
    <message>
        <source>Take confirmation &amp;back</source>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>This pair is neither confirmed nor rejected.</source>
        <translation>هذا الزوج غير معتمد وغير مرفوض.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>This pair is rejected already.</source>
        <translation>هذا الزوج مرفوض من قبل.</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>دمج مع التالي</translation>
    </message>
    <message>
        <source>There is no pair below to merge with.</source>
        <translation>لا يوجد زوج تالٍ للدمج معه.</translation>
    </message>
    <message>
        <source>Merge with the &amp;previous</source>
        <translation>دمج مع السابق</translation>
    </message>
    <message>
        <source>There is no pair above to merge with.</source>
        <translation>لا يوجد زوج سابق للدمج معه.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>A pair of one sentence and one cannot be split: split a sentence at the caret (Shift+S), or part the pair (U).</source>
        <translation>لا يمكن تقسيم زوج من جملة وجملة: قسّم جملة عند المؤشر (Shift+S)، أو افصل جانبي الزوج (U).</translation>
    </message>
    <message>
        <source>P&amp;art the two sides</source>
        <translation>فصل الجانبين</translation>
    </message>
    <message>
        <source>This pair has only one side.</source>
        <translation>ليس لهذا الزوج إلا جانب واحد.</translation>
    </message>
    <message>
        <source>&amp;Link with another pair</source>
        <translation>ربط بزوج آخر</translation>
    </message>
    <message>
        <source>E&amp;xchange translations with the next</source>
        <translation>تبديل الترجمة مع التالي</translation>
    </message>
    <message>
        <source>There is no pair below whose translation could be exchanged.</source>
        <translation>لا يوجد زوج تالٍ تُبدَّل الترجمة معه.</translation>
    </message>
    <message>
        <source>First sentence of this side &amp;up</source>
        <translation>نقل أول جملة في هذا الجانب إلى أعلى</translation>
    </message>
    <message>
        <source>There is no pair above, or nothing on this side to move.</source>
        <translation>لا يوجد زوج سابق، أو ليس في هذا الجانب ما يُنقل.</translation>
    </message>
    <message>
        <source>Last sentence of this side &amp;down</source>
        <translation>نقل آخر جملة في هذا الجانب إلى أسفل</translation>
    </message>
    <message>
        <source>There is no pair below, or nothing on this side to move.</source>
        <translation>لا يوجد زوج تالٍ، أو ليس في هذا الجانب ما يُنقل.</translation>
    </message>
    <message>
        <source>This side up from &amp;here</source>
        <translation>إزاحة هذا الجانب إلى أعلى من هنا</translation>
    </message>
    <message>
        <source>The texts of this side cannot move up from here.</source>
        <translation>لا يمكن إزاحة نصوص هذا الجانب إلى أعلى من هنا.</translation>
    </message>
    <message>
        <source>This side d&amp;own from here</source>
        <translation>إزاحة هذا الجانب إلى أسفل من هنا</translation>
    </message>
    <message>
        <source>The texts of this side cannot move down from here.</source>
        <translation>لا يمكن إزاحة نصوص هذا الجانب إلى أسفل من هنا.</translation>
    </message>
    <message>
        <source>&amp;Insert an empty side</source>
        <translation>إدراج جانب فارغ</translation>
    </message>
    <message>
        <source>This side is empty already.</source>
        <translation>هذا الجانب فارغ أصلًا.</translation>
    </message>
    <message>
        <source>Split the sen&amp;tence before the caret</source>
        <translation>تقسيم الجملة قبل المؤشر</translation>
    </message>
    <message>
        <source>Put the caret on a word inside a sentence: it would begin the second half.</source>
        <translation>ضع المؤشر على كلمة داخل الجملة: منها يبدأ الشطر الثاني.</translation>
    </message>
    <message>
        <source>&amp;Join the sentence with the next</source>
        <translation>وصل الجملة بالتالية</translation>
    </message>
    <message>
        <source>The sentence is the last of its paragraph.</source>
        <translation>هذه آخر جملة في فقرتها.</translation>
    </message>
    <message>
        <source>Align unconfirmed pairs here a&amp;gain</source>
        <translation>إعادة محاذاة الأزواج غير المعتمدة هنا</translation>
    </message>
    <message>
        <source>Align all unconfirmed pairs again</source>
        <translation>إعادة محاذاة كل الأزواج غير المعتمدة</translation>
    </message>
    <message>
        <source>There is no paragraph below to merge with.</source>
        <translation>لا توجد فقرة تالية للدمج معها.</translation>
    </message>
    <message>
        <source>One paragraph and one cannot be split.</source>
        <translation>لا يمكن تقسيم زوج من فقرة وفقرة.</translation>
    </message>
    <message>
        <source>These paragraphs have only one side.</source>
        <translation>ليس لهاتين الفقرتين إلا جانب واحد.</translation>
    </message>
    <message>
        <source>First paragraph of this side &amp;up</source>
        <translation>نقل أول فقرة في هذا الجانب إلى أعلى</translation>
    </message>
    <message>
        <source>There is no paragraph above, or nothing on this side to move.</source>
        <translation>لا توجد فقرة سابقة، أو ليس في هذا الجانب ما يُنقل.</translation>
    </message>
    <message>
        <source>Last paragraph of this side &amp;down</source>
        <translation>نقل آخر فقرة في هذا الجانب إلى أسفل</translation>
    </message>
    <message>
        <source>There is no paragraph below, or nothing on this side to move.</source>
        <translation>لا توجد فقرة تالية، أو ليس في هذا الجانب ما يُنقل.</translation>
    </message>
    <message>
        <source>The paragraphs of this side cannot move up from here.</source>
        <translation>لا يمكن إزاحة فقرات هذا الجانب إلى أعلى من هنا.</translation>
    </message>
    <message>
        <source>The paragraphs of this side cannot move down from here.</source>
        <translation>لا يمكن إزاحة فقرات هذا الجانب إلى أسفل من هنا.</translation>
    </message>
    <message>
        <source>Para&amp;graphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Go to the pair that corresponds to pair %1 and press L again; L here leaves it.</source>
        <translation>انتقل إلى الزوج المقابل للزوج %L1 واضغط L مرة أخرى؛ والضغط على L هنا يلغي الأمر.</translation>
    </message>
    <message>
        <source>No pairs were linked.</source>
        <translation>لم يُربط أي زوجين.</translation>
    </message>
    <message>
        <source>These two pairs cannot be linked.</source>
        <translation>لا يمكن ربط هذين الزوجين.</translation>
    </message>
    <message>
        <source>This pair is confirmed: go to one that is not.</source>
        <translation>هذا الزوج معتمد: انتقل إلى زوج غير معتمد.</translation>
    </message>
    <message>
        <source>The pairs were edited meanwhile; they stay as they are.</source>
        <translation>عُدّلت الأزواج في هذه الأثناء، فبقيت كما هي.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::PairListModel</name>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>muqabala::review::PairListPanel</name>
    <message>
        <source>Kind of the pairs listed</source>
        <translation>نوع الأزواج المسرودة</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>1–1</source>
        <translation>1–1</translation>
    </message>
    <message>
        <source>Several sentences</source>
        <translation>عدة جمل</translation>
    </message>
    <message>
        <source>Original alone</source>
        <translation>الأصل وحده</translation>
    </message>
    <message>
        <source>Translation alone</source>
        <translation>الترجمة وحدها</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Status of the pairs listed</source>
        <translation>حالة الأزواج المسرودة</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Least probability of the pairs listed</source>
        <translation>أدنى احتمال للأزواج المسرودة</translation>
    </message>
    <message>
        <source>Greatest probability of the pairs listed</source>
        <translation>أعلى احتمال للأزواج المسرودة</translation>
    </message>
    <message>
        <source>Notes of the pairs listed</source>
        <translation>ملاحظات الأزواج المسرودة</translation>
    </message>
    <message>
        <source>Author of a note of the pairs listed</source>
        <translation>كاتب ملاحظة على الأزواج المسرودة</translation>
    </message>
    <message>
        <source>Words in the pairs listed</source>
        <translation>كلمات في الأزواج المسرودة</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>أي كلمات</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>With or without notes</source>
        <translation>بملاحظات أو بدونها</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>بملاحظات</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>أي كاتب</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::PastePage</name>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Paste the original here, a paragraph a line.</source>
        <translation>ألصق الأصل هنا، كل فقرة في سطر.</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Paste the translation here, a paragraph a line.</source>
        <translation>ألصق الترجمة هنا، كل فقرة في سطر.</translation>
    </message>
    <message>
        <source>Align them</source>
        <translation>محاذاة النصين</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The translation is still missing.</source>
        <translation>الترجمة ناقصة بعد.</translation>
    </message>
    <message>
        <source>The original is still missing.</source>
        <translation>الأصل ناقص بعد.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::QtDialogs</name>
    <message>
        <source>Open one file with both texts, or two files</source>
        <translation>فتح ملف واحد يضم النصين، أو ملفين</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>نصوص (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>About Muqabala</source>
        <translation>حول مقابلة</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Muqabala %1&lt;/h3&gt;&lt;p&gt;Collates a translation with its original: shows how they hang together and where they part.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Muqābala&lt;/i&gt; (مقابلة) is the scribes&apos; word for reading a copy against its exemplar.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;مقابلة %1&lt;/h3&gt;&lt;p&gt;برنامج يقابل الترجمة بأصلها: يبيّن تناظرهما ومواضع افتراقهما.&lt;/p&gt;&lt;p&gt;والمقابلة في اصطلاح النسّاخ قراءةُ النسخة على أصلها المنقولة عنه.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Texts and projects (*.txt *.muqabala);;All files (*)</source>
        <translation>نصوص ومشاريع (*.txt *.muqabala);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>Muqabala projects (*.muqabala)</source>
        <translation>مشاريع مقابلة (*.muqabala)</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx);;Table (*.tsv);;JSON (*.json);;Report to read (*.html);;Report to print (*.pdf)</source>
        <translation>ذاكرة ترجمة (*.tmx);;جدول (*.tsv);;JSON (*.json);;تقرير للقراءة (*.html);;تقرير للطباعة (*.pdf)</translation>
    </message>
</context>
<context>
    <name>muqabala::review::Report</name>
    <message>
        <source>%1 points per 1000 words (%2 words of the %3). Quality score %4, raw %5: %6.</source>
        <translation>%1 نقطة لكل 1000 كلمة (%3: %2 كلمة). درجة الجودة %4، والخام %5: %6.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>دون حد النجاح</translation>
    </message>
    <message>
        <source>The text has fewer than %1 words: too few for a score that says much.</source>
        <translation>في النص أقل من %L1 كلمة، وهذا أقل من أن تُبنى عليه درجة ذات معنى.</translation>
    </message>
    <message>
        <source>Reviewed by %1</source>
        <translation>راجعه %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>No note was accepted or written.</source>
        <translation>لم تُقبل أي ملاحظة ولم تُكتب.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة الجودة</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>المقترح: %1</translation>
    </message>
</context>
<context>
    <name>muqabala::review::ScorecardPanel</name>
    <message>
        <source>What was accepted or written</source>
        <translation>ما قُبل أو كُتب</translation>
    </message>
    <message>
        <source>Open notes too</source>
        <translation>الملاحظات المفتوحة أيضًا</translation>
    </message>
    <message>
        <source>Words of the original</source>
        <translation>كلمات الأصل</translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation>كلمات الترجمة</translation>
    </message>
    <message>
        <source>Errors by category and severity</source>
        <translation>الأخطاء بحسب الفئة والخطورة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>يُحسب</translation>
    </message>
    <message>
        <source>Per 1000</source>
        <translation>لكل 1000</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>درجة النجاح</translation>
    </message>
    <message>
        <source>Acceptable points per 1000 words</source>
        <translation>النقاط المقبولة لكل 1000 كلمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>⚠ Fewer than %1 words: too small a sample for a score that says something.</source>
        <translation>⚠ أقل من %L1 كلمة: عينة أصغر من أن تكون لدرجتها دلالة.</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>لا كلمات</translation>
    </message>
    <message>
        <source>✓ %1 · pass</source>
        <translation>✓ %1 · ناجح</translation>
    </message>
    <message>
        <source>✗ %1 · fail</source>
        <translation>✗ %1 · دون حد النجاح</translation>
    </message>
    <message>
        <source>Calibrated score by MQM. Raw score %1; %2 penalty points per 1000 words; %3: %4.</source>
        <translation>الدرجة المعايَرة وفق MQM. الدرجة الخام %1؛ نقاط الجزاء لكل 1000 كلمة %2؛ %3: %4.</translation>
    </message>
</context>
<context>
    <name>muqabala::review::SearchBar</name>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Search both texts</source>
        <translation>البحث في النصين</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>A regular expression, matched to each sentence</source>
        <translation>تعبير نمطي يُطابَق مع كل جملة</translation>
    </message>
    <message>
        <source>All places in a list</source>
        <translation>كل المواضع في قائمة</translation>
    </message>
    <message>
        <source>What the search overlooks</source>
        <translation>ما يتجاوزه البحث</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>مطابق تمامًا</translation>
    </message>
    <message>
        <source>Marks ignored</source>
        <translation>بلا حركات</translation>
    </message>
    <message>
        <source>Hamza and alif folded</source>
        <translation>بتوحيد الهمزة والألف</translation>
    </message>
    <message>
        <source>Words with what is joined to them</source>
        <translation>الكلمات مع ما يتصل بها</translation>
    </message>
    <message>
        <source>no pattern</source>
        <translation>ليس نمطًا صحيحًا</translation>
    </message>
</context>
<context>
    <name>muqabala::review::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>You and exports</source>
        <translation>أنت والتصدير</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>muqabala::review::StatisticsPanel</name>
    <message>
        <source>1–1</source>
        <translation>1–1</translation>
    </message>
    <message>
        <source>Several sentences</source>
        <translation>عدة جمل</translation>
    </message>
    <message>
        <source>Original alone</source>
        <translation>الأصل وحده</translation>
    </message>
    <message>
        <source>Translation alone</source>
        <translation>الترجمة وحدها</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Text with a counterpart</source>
        <translation>نص له مقابل</translation>
    </message>
    <message>
        <source>Kinds of pairs</source>
        <translation>أنواع الأزواج</translation>
    </message>
    <message>
        <source>Status of pairs</source>
        <translation>حالة الأزواج</translation>
    </message>
    <message>
        <source>Notes: minor, major, critical</source>
        <translation>الملاحظات: طفيف، جسيم، حرج</translation>
    </message>
    <message>
        <source>Length of the translation along the text</source>
        <translation>طول الترجمة على امتداد النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
</context>
<context>
    <name>muqabala::review::StudyPanels</name>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة الجودة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>مواضع البحث</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>قائمة الأزواج</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>الأسماء والمصطلحات</translation>
    </message>
</context>
<context>
    <name>muqabala::review::TableBar</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>نسخ الجدول إلى برنامج جداول</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write the table as tab-separated values</source>
        <translation>كتابة الجدول قيمًا تفصلها علامات الجدولة</translation>
    </message>
</context>
<context>
    <name>muqabala::review::WelcomePage</name>
    <message>
        <source>Muqabala · مقابلة</source>
        <translation>مقابلة · Muqabala</translation>
    </message>
    <message>
        <source>Open a translation with its original, and read them side by side: sentence by sentence, with every place marked where the two part.</source>
        <translation>افتح ترجمة مع أصلها، واقرأهما جنبًا إلى جنب، جملةً جملة، وقد وُضعت علامة على كل موضع يفترقان فيه.</translation>
    </message>
    <message>
        <source>Open original and translation…</source>
        <translation>فتح الأصل والترجمة…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>Or drop one file, or two, anywhere in this window.</source>
        <translation>أو أفلت ملفًا أو ملفين في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتح مؤخرًا</translation>
    </message>
    <message>
        <source>Open a file that holds both texts, or a project…</source>
        <translation>فتح ملف يضم النصين، أو مشروع…</translation>
    </message>
    <message>
        <source>New from pasted texts…</source>
        <translation>جديد من نصين ملصقين…</translation>
    </message>
</context>
<context>
    <name>muqabala::review::Wording</name>
    <message>
        <source>en</source>
        <comment>the tag of the language into which this is translated</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>خطأ في الترجمة</translation>
    </message>
    <message>
        <source>Overtranslation</source>
        <translation>إفراط في الترجمة</translation>
    </message>
    <message>
        <source>Undertranslation</source>
        <translation>قصور في الترجمة</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>مصطلح خاطئ</translation>
    </message>
    <message>
        <source>Inconsistent term</source>
        <translation>مصطلح غير متسق</translation>
    </message>
    <message>
        <source>Naming shift</source>
        <translation>تغيير التسمية</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>ترقيم</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>مسافات</translation>
    </message>
    <message>
        <source>Awkward style</source>
        <translation>ركاكة</translation>
    </message>
    <message>
        <source>Idiom</source>
        <translation>تعبير اصطلاحي</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>مستوى لغوي</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>جسيم</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful pairs</source>
        <translation>
            <numerusform>لا أزواج مشكوكًا فيها</numerusform>
            <numerusform>زوج واحد مشكوك فيه</numerusform>
            <numerusform>زوجان مشكوك فيهما</numerusform>
            <numerusform>%Ln أزواج مشكوك فيها</numerusform>
            <numerusform>%Ln زوجًا مشكوكًا فيه</numerusform>
            <numerusform>%Ln زوج مشكوك فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>الزوج %L1 من %L2</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>الاحتمال %1</translation>
    </message>
    <message>
        <source>corresponds to pair %1</source>
        <translation>يقابل الزوج %L1</translation>
    </message>
    <message>
        <source>pair %1, %2 to %3, probability %4, %5, %6</source>
        <translation>الزوج %L1، %L2 إلى %L3، الاحتمال %4، %5، %6</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences of the original have no counterpart</source>
        <translation>
            <numerusform>لكل جملة في الأصل مقابل</numerusform>
            <numerusform>جملة واحدة في الأصل بلا مقابل</numerusform>
            <numerusform>جملتان في الأصل بلا مقابل</numerusform>
            <numerusform>%Ln جمل في الأصل بلا مقابل</numerusform>
            <numerusform>%Ln جملة في الأصل بلا مقابل</numerusform>
            <numerusform>%Ln جملة في الأصل بلا مقابل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences of the translation have no counterpart</source>
        <translation>
            <numerusform>لكل جملة في الترجمة مقابل</numerusform>
            <numerusform>جملة واحدة في الترجمة بلا مقابل</numerusform>
            <numerusform>جملتان في الترجمة بلا مقابل</numerusform>
            <numerusform>%Ln جمل في الترجمة بلا مقابل</numerusform>
            <numerusform>%Ln جملة في الترجمة بلا مقابل</numerusform>
            <numerusform>%Ln جملة في الترجمة بلا مقابل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 F8 goes to the first note.</source>
        <translation>%1 المفتاح F8 ينقلك إلى أول ملاحظة.</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>مؤكدة بنسبة %L1%</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بقلم %2</translation>
    </message>
    <message>
        <source>noted before</source>
        <translation>سبق ذكرها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
        </translation>
    </message>
</context>
</TS>
