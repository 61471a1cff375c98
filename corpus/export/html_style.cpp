#include "corpus/export/html_style.h"

namespace muqabala {

// The page is set like a bilingual edition: two columns of text on one baseline, the numbers in the gutter
// between them, the notes below their pair like an apparatus. Families of categories differ by colour and by
// the pattern of the line (solid, double, dotted, dashed), severities by its weight and the ground behind the
// words.
const std::string_view kReportStyle = R"css(
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --ink: #211d18; --quiet: #6b6459; --rule: #ddd6c8; --shade: #f4f0e6;
  --accuracy: #a02a1d; --accuracy-major: #fbe9e4; --accuracy-critical: #f6d3ca;
  --terminology: #6b3a91; --terminology-major: #f2e9f8; --terminology-critical: #e5d4f1;
  --fluency: #1d5a94; --fluency-major: #e5eff8; --fluency-critical: #cfe1f2;
  --style: #725400; --style-major: #f8efd6; --style-critical: #f1e2b5;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #191714; --ink: #ebe5da; --quiet: #a79e90; --rule: #3b362f; --shade: #24211d;
    --accuracy: #ff9d8c; --accuracy-major: #3a211d; --accuracy-critical: #5a2a22;
    --terminology: #d4adf5; --terminology-major: #2f2439; --terminology-critical: #472f5b;
    --fluency: #93c4f2; --fluency-major: #1c2c3b; --fluency-critical: #22415f;
    --style: #e5c26b; --style-major: #322a17; --style-critical: #4d3f1a;
  }
}
.accuracy { --hue: var(--accuracy); --major: var(--accuracy-major); --critical: var(--accuracy-critical); --line: solid; }
.terminology { --hue: var(--terminology); --major: var(--terminology-major); --critical: var(--terminology-critical); --line: double; }
.fluency { --hue: var(--fluency); --major: var(--fluency-major); --critical: var(--fluency-critical); --line: dotted; }
.style { --hue: var(--style); --major: var(--style-major); --critical: var(--style-critical); --line: dashed; }

/* Figures and Latin words in Arabic text: the face of the other column, down to the size of the Arabic letters. */
@font-face { font-family: 'Latin beside Arabic'; src: local('Noto Serif Regular'), local('Noto Serif'), local('Georgia'); size-adjust: 88%;
  unicode-range: U+25, U+30-39, U+41-5A, U+61-7A, U+C0-24F; }
@font-face { font-family: 'Latin beside Arabic'; font-weight: 700; src: local('Noto Serif Bold'), local('Georgia Bold');
  size-adjust: 88%; unicode-range: U+25, U+30-39, U+41-5A, U+61-7A, U+C0-24F; }

html { background: var(--paper); color: var(--ink); }
body { max-width: 76rem; margin: 0 auto; padding: 3rem 2rem 4rem;
  font: 1.0625rem/1.62 'Noto Serif', 'Source Serif 4', Georgia, 'Times New Roman', serif; }
[dir=rtl] { font-family: 'Latin beside Arabic', 'Noto Naskh Arabic', 'Amiri', 'Scheherazade New', 'Geeza Pro', 'Traditional Arabic', serif;
  font-size: 1.2em; line-height: 1.72; }
[dir=rtl] [dir=ltr] { font-family: 'Noto Serif', 'Source Serif 4', Georgia, 'Times New Roman', serif; font-size: .833em; line-height: 1; }
[dir=rtl] [dir=rtl] { font-size: inherit; }
a { color: inherit; }
bdi { overflow-wrap: anywhere; }

.masthead .work, .gutter, .notes, .whole, .summary, thead, .absent span, .colophon {
  font-family: 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; }
.masthead .work { margin: 0 0 2.2rem; font-size: .78rem; color: var(--quiet); text-align: center; }
.sides { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6rem; direction: ltr; }
h1 { margin: 0 0 .7rem; font-size: 1.65em; font-weight: 600; line-height: 1.28; text-wrap: balance; }
[dir=rtl] h1 { font-size: 1.55em; line-height: 1.5; font-weight: 700; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: 0; font-size: .8em; line-height: 1.6; }
dt { color: var(--quiet); }
dd { margin: 0; }

.summary { margin: 2.4rem 0 0; padding: .9rem 0; border-block: 1px solid var(--rule); font-size: .84rem; line-height: 1.7; }
.summary p { margin: 0; }
.summary ul { display: flex; flex-wrap: wrap; gap: .15rem 1.3rem; margin: .35rem 0 0; padding: 0; list-style: none; }
.summary li { white-space: nowrap; }
.figure { color: var(--quiet); font-variant-numeric: tabular-nums; }
.whole, .scorecard { margin: 1.8rem 0 0; font-size: .84rem; }
.scorecard { font-family: 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; break-inside: avoid; }
.scorecard table { width: auto; margin: 0; table-layout: auto; }
.scorecard th, .scorecard td { padding: .1rem 1.4rem .1rem 0; font-weight: 400; text-align: start; font-variant-numeric: tabular-nums lining-nums; }
.scorecard .figures { text-align: end; }
.scorecard thead th { font-weight: 600; }
.scorecard p { margin: .6rem 0 0; }
h2 { margin: 0 0 .4rem; font-size: .84rem; font-weight: 600; }

table { width: 100%; margin-top: 2.4rem; border-collapse: collapse; table-layout: fixed; direction: ltr; }
thead th { padding: 0 0 .5rem; border-bottom: 1px solid var(--ink); font-size: .75rem; font-weight: 600; text-align: left; color: var(--quiet); }
thead .from-right { text-align: right; }
.paragraph th { padding: 1.5rem 0 .35rem; font: 600 .75rem/1.2 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; color: var(--quiet);
  letter-spacing: .04em; font-variant-numeric: tabular-nums lining-nums; }
col.gutter { width: 6rem; }
td { padding: .16rem 0; vertical-align: baseline; text-align: start; overflow-wrap: break-word; }
td.gutter, thead .gutter { text-align: center; }
td.gutter { font-size: .7rem; line-height: 1.35; color: var(--quiet); font-variant-numeric: tabular-nums lining-nums; }
.gutter span { display: block; white-space: nowrap; }
.gutter .number { font-size: .8rem; }
.gutter .doubtful { border-bottom: 1px dashed currentColor; display: inline-block; }
.gutter .confirmed::before { content: '✓ '; }
.gutter .rejected { text-decoration: line-through; }
.absent span { font-size: .78rem; color: var(--quiet); }
.pair:target td { background: var(--shade); }

mark { color: inherit; background: none;
  text-decoration-line: underline; text-decoration-style: var(--line); text-decoration-color: var(--hue); text-decoration-thickness: 1.5px;
  text-underline-offset: .22em; text-decoration-skip-ink: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
[dir=rtl] mark { text-underline-offset: .42em; }
mark.major { background: var(--major); text-decoration-thickness: 2px; }
mark.critical { background: var(--critical); text-decoration-thickness: 3px; }
.ref { text-decoration: none; color: var(--quiet); -webkit-user-select: none; user-select: none; }
.ref::after { content: attr(data-note); margin-inline: .1em; vertical-align: .5em; font: 600 .62rem/0 'Noto Sans', Arial, sans-serif;
  font-variant-numeric: tabular-nums; unicode-bidi: isolate; }

.notes td { padding: .2rem 0 .7rem; }
.notes ul, .whole ul { margin: 0; padding: 0; list-style: none; font-size: .84rem; line-height: 1.55; }
.note { margin: .2rem 0; padding: .1rem 0 .1rem .75rem; border-left: 3px var(--line) var(--hue); }
.note.minor { border-left-width: 2px; }
.note.terminology { border-left-width: 4px; } /* a double line needs room */
.note.critical { border-left-width: 5px; }
.note .number { display: inline-block; min-width: 1.4em; color: var(--quiet); font-weight: 600; text-decoration: none; font-variant-numeric: tabular-nums; }
.note .kind { color: var(--hue); font-weight: 600; }
.note .severity { color: var(--quiet); }
.note.critical .severity { color: var(--hue); font-weight: 700; }
.note .words { font-family: 'Noto Serif', 'Source Serif 4', Georgia, serif; font-style: normal; }
.note .standing { color: var(--quiet); font-style: italic; }
.note .comment::before { content: '– '; color: var(--quiet); }
.note .suggestion::before { content: '→ '; color: var(--quiet); }
.note [dir=rtl] { font-size: 1.15em; line-height: 1; }
.note:target { background: var(--shade); }
.colophon { margin: 3rem 0 0; padding-top: .8rem; border-top: 1px solid var(--rule); font-size: .75rem; color: var(--quiet); }

@media (max-width: 46rem) {
  body { padding: 1.5rem .9rem 3rem; font-size: .9375rem; }
  col.gutter { width: 3.4rem; }
  .sides { column-gap: 3.4rem; }
  td.gutter span { white-space: normal; padding: 0 .5rem; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; }
  :root { --paper: #ffffff; --ink: #000000; --quiet: #555555; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; line-height: 1.5; }
  .masthead .work { margin-bottom: 1.2rem; }
  thead { display: table-header-group; }
  .pair, .note, .summary, .masthead { break-inside: avoid; }
  .pair tr { break-inside: avoid; }
  .notes, .colophon { break-before: avoid; }
  .paragraph { break-after: avoid; }
  mark, .note { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
)css";

} // namespace muqabala
