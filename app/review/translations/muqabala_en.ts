<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>muqabala::review::ExportPreview</name>
    <message numerus="yes">
        <source>%Ln bytes.</source>
        <translation>
            <numerusform>%Ln byte.</numerusform>
            <numerusform>%Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::FoundPanel</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::LedgerPanel</name>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::LeftOut</name>
    <message numerus="yes">
        <source>%Ln pairs with an empty side were left out.</source>
        <translation>
            <numerusform>%Ln pair with an empty side was left out.</numerusform>
            <numerusform>%Ln pairs with an empty side were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::MainWindow</name>
    <message numerus="yes">
        <source>%n pairs were aligned again.</source>
        <translation>
            <numerusform>%n pair was aligned again.</numerusform>
            <numerusform>%n pairs were aligned again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked again: %n notes.</source>
        <translation>
            <numerusform>Checked again: %n note.</numerusform>
            <numerusform>Checked again: %n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::NoticeBar</name>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::PairListPanel</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::SearchBar</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muqabala::review::Wording</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful pairs</source>
        <translation>
            <numerusform>%n doubtful pair</numerusform>
            <numerusform>%n doubtful pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences of the original have no counterpart</source>
        <translation>
            <numerusform>%n sentence of the original has no counterpart</numerusform>
            <numerusform>%n sentences of the original have no counterpart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences of the translation have no counterpart</source>
        <translation>
            <numerusform>%n sentence of the translation has no counterpart</numerusform>
            <numerusform>%n sentences of the translation have no counterpart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
</TS>
