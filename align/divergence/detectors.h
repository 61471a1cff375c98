#pragma once

#include "align/divergence/comparison.h"
#include "align/divergence/findings.h"

namespace muqabala {

// Every detector looks at the whole comparison and adds what it finds, in any order. One that lacks what it
// needs (a speller, a table) finds nothing. To add one: write its file, name it here and in detect.cpp.

/// Sentences and paragraphs of either text without counterpart, here or elsewhere.
void findUnmatchedSegments(const Comparison& comparison, Findings& findings);
/// Passages that stand elsewhere in the translation.
void findMovedPassages(const Comparison& comparison, Findings& findings);
/// Numbers whose value differs, is missing or is new.
void findNumbers(const Comparison& comparison, Findings& findings);
/// Months and weekdays that differ, are missing or are new.
void findDates(const Comparison& comparison, Findings& findings);
/// Spans of time whose unit differs: weeks that became months.
void findTimeUnits(const Comparison& comparison, Findings& findings);
/// Words left in Latin script in a translation into Arabic, where they are neither names nor acronyms nor
/// units.
void findLatinWords(const Comparison& comparison, Findings& findings);
/// Latin commas, semicolons and question marks in Arabic text: one note on the whole translation.
void findLatinMarks(const Comparison& comparison, Findings& findings);
/// Spaces that are double, missing or on the wrong side of a mark.
void findSpacing(const Comparison& comparison, Findings& findings);
/// Quotations behind a verb of saying without the colon that opens them.
void findDirectSpeech(const Comparison& comparison, Findings& findings);
/// Commas behind words that lean on what follows: ولا سيما، من.
void findStrayCommas(const Comparison& comparison, Findings& findings);
/// Two dots for three, dashes of two kinds around one insertion.
void findUnevenMarks(const Comparison& comparison, Findings& findings);
/// Words written twice in either text.
void findDoubledWords(const Comparison& comparison, Findings& findings);
/// Quotation marks and brackets that open and do not close, or the reverse.
void findUnbalancedMarks(const Comparison& comparison, Findings& findings);
/// Sentences whose last mark is missing or says something else than the original's.
void findEndMarks(const Comparison& comparison, Findings& findings);
/// Words of the original that the speller does not know and that resemble one it does.
void findSourceMisspellings(const Comparison& comparison, Findings& findings);
/// Words of an Arabic translation that the speller does not know, that are written without their hamza or
/// with the wrong last letter, and words run together. Names that sound like one of the original are let be.
void findMisspellings(const Comparison& comparison, Findings& findings);
/// Words that are the slip of a finger away from one that the original asks for: شاهدة for شهادة.
void findMistypedWords(const Comparison& comparison, Findings& findings);
/// أن where a verb of saying or حيث wants إن.
void findParticlesAfterSaying(const Comparison& comparison, Findings& findings);
/// Set phrases that are often written wrongly: المدعي عليه, سوف لن.
void findPhrases(const Comparison& comparison, Findings& findings);
/// بأن, أن behind verbs that take another particle: أشار بأن.
void findGovernedParticles(const Comparison& comparison, Findings& findings);
/// Verbs behind لم and لن that end as if nothing stood there: لم يكون, لن يفعلون.
void findVerbEndings(const Comparison& comparison, Findings& findings);
/// Adjectives, relatives and verbs whose gender is not that of the noun next to them: الجناح اليسرى.
void findDisagreement(const Comparison& comparison, Findings& findings);
/// Predicates behind كان and its sisters without the alif of the accusative: أصبح الأمر واضح.
void findPredicateEndings(const Comparison& comparison, Findings& findings);
/// Ages without their noun: البالغ من العمر 19.
void findUncountedNouns(const Comparison& comparison, Findings& findings);

/// Negations that only one of the texts has.
void findNegations(const Comparison& comparison, Findings& findings);
/// Words that only one of the texts sets in quotation marks.
void findQuotations(const Comparison& comparison, Findings& findings);
/// Words that say the contrary of the original's, or another step of a scale, or a label that judges.
void findContraries(const Comparison& comparison, Findings& findings);
/// Loaded terms that are named otherwise: once a document, with how often each name is used.
void findNamings(const Comparison& comparison, Findings& findings);
/// Names that are spelt in two ways, once for each other way, with its places.
void findNameSpellings(const Comparison& comparison, Findings& findings);
/// Nouns that are rendered otherwise than nearly throughout, once for each other rendering, with its places.
void findTermRenderings(const Comparison& comparison, Findings& findings);
/// Places that became others.
void findPlaces(const Comparison& comparison, Findings& findings);
/// Words that say how sure, how often, how much or from whom and that only one text has; English originals.
void findCues(const Comparison& comparison, Findings& findings);
/// Verbs that are told with another certainty or tense: could be replaced → سوف تستبدل; English originals.
void findModalityShifts(const Comparison& comparison, Findings& findings);
/// Words that narrow their neighbour (some, only, former) and have no counterpart beside it, though one may
/// stand elsewhere; English originals.
void findRestrictions(const Comparison& comparison, Findings& findings);
/// Terms that are not rendered as the user's termbases want it.
void findTerms(const Comparison& comparison, Findings& findings);
/// What the rules of the user's own look for.
void findByUserRules(const Comparison& comparison, Findings& findings);
/// Pairs whose texts do not belong together.
void findWrongCounterparts(const Comparison& comparison, Findings& findings);
/// Words of either text for which the other has none: single words, clauses, words that became other ones.
void findUnrenderedWords(const Comparison& comparison, Findings& findings);

} // namespace muqabala
