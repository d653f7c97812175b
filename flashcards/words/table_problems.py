"""What is wrong with tables and quizzes: one sentence a code, and what to do."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

TABLE_PROBLEMS = {
    "all-correct": QT_TRANSLATE_NOOP(
        "Problems",
        "Every option of this question is marked as right; look whether that is meant.",
    ),
    "answer-beyond": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” names none of the options here, which end at {last}; write the letter of the"
        " right one.",
    ),
    "answer-chosen": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” can be read as a letter or number and as the text of an option; as the other"
        " rows or the headings have it, it was taken for option {letter}.",
    ),
    "answer-differs": QT_TRANSLATE_NOOP(
        "Problems",
        "Two answers that do not agree are given here ({value}); leave only the right one.",
    ),
    "answer-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "No right answer is given here; write the letter of the right option, such as B, or A,C"
        " for two.",
    ),
    "answer-number": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” was taken for option {letter}; write letters, so that nobody has to guess.",
    ),
    "answer-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” names an option twice; once is enough.",
    ),
    "answer-two-ways": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” can mean option {letter}, or option {other} with that text; write the letter"
        " of the right option in each row.",
    ),
    "answer-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is neither a letter nor the text of an option; write the letter of the right"
        " option, such as B.",
    ),
    "answer-unsigned": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” stands in the curly brackets without a sign; write = before the right answer and "
        "~ before each wrong one, or a backslash before a bracket that is text.",
    ),
    "brace-open": QT_TRANSLATE_NOOP(
        "Problems",
        "A curly bracket is opened and never closed here, or closed twice; put the answers "
        "between one pair, and a backslash before a bracket that is text.",
    ),
    "brace-second": QT_TRANSLATE_NOOP(
        "Problems",
        "A second pair of curly brackets begins at {second}; put an empty line between two "
        "questions, and a backslash before a bracket that is text.",
    ),
    "ids-count-rows": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{column}” only numbers the rows, so it is not taken for ids; rows are found "
        "again by their question. Name the cards, such as safety-plan, if their questions are to "
        "change.",
    ),
    "column-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{column}” is not known and was left out; rename it if it holds something "
        "for the cards.",
    ),
    "delimiter": QT_TRANSLATE_NOOP(
        "Problems",
        "“{found}” was taken for the sign between the columns; look whether they are right.",
    ),
    "duplicate-header": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{column}” stands twice ({first} and {second}); rename or remove one of them.",
    ),
    "empty-back": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer is empty; fill it in. Merged cells leave all but the first empty.",
    ),
    "empty-front": QT_TRANSLATE_NOOP(
        "Problems",
        "The question is empty, or nothing of it can be seen; fill it in.",
    ),
    "formula": QT_TRANSLATE_NOOP(
        "Problems",
        "A cell holds the formula “{formula}” without a result, and formulas are never computed"
        " here; open and save the file in its own program, or type the value.",
    ),
    "hidden-sheet": QT_TRANSLATE_NOOP(
        "Problems",
        "The questions stand on the hidden sheet “{sheet}”; look whether they are meant to be "
        "taken.",
    ),
    "key-alone": QT_TRANSLATE_NOOP(
        "Problems",
        "The list of answers has one for question {number}, which was not found; look whether "
        "that question was lost or runs into another.",
    ),
    "key-unnumbered": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” does not tell which letter is for which of the {count} questions above it that "
        "have no answer yet; write their numbers, as in “1. B 2. C”, or “Answer: B” below each.",
    ),
    "missing-column": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no column “{column}”; name the columns in the first row, as the template "
        "does: front and back, or front, option_a, option_b and correct.",
    ),
    "header-likely": QT_TRANSLATE_NOOP(
        "Problems",
        "The first row, “{front}” and “{back}”, was taken for a card. If it names the columns, say"
        " so under Columns in the window, or call them Question and Answer.",
    ),
    "no-header-row": QT_TRANSLATE_NOOP(
        "Problems",
        "No row names the columns, so the first was taken for the question and the second for "
        "the answer.",
    ),
    "option-inline": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” may be one option or two; put each option on a line of its own.",
    ),
    "option-order": QT_TRANSLATE_NOOP(
        "Problems",
        "Option {letter} stands where {wanted} belongs, so the right letter could name another "
        "option than is meant; letter the options A, B, C and so on, each once.",
    ),
    "no-questions": QT_TRANSLATE_NOOP(
        "Problems",
        "No cards were found in this text; number its questions and letter their options, or put a "
        "tab between question and answer, one card a line.",
    ),
    "number-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The number {number} stands at two questions or answers, so the list of answers does not "
        "tell which is meant; number them all through, or write “Answer: B” below each question.",
    ),
    "options-gap": QT_TRANSLATE_NOOP(
        "Problems",
        "Option {letter} is empty, though others follow or stand before it; fill it in, or move"
        " the others up.",
    ),
    "options-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer here is “{value}”, but no options A, B and so on were found above it; put each "
        "on a line of its own, or write the answer out.",
    ),
    "options-unused": QT_TRANSLATE_NOOP(
        "Problems",
        "The row says it is a concept, so its options were left out; make it a scenario if they"
        " are meant.",
    ),
    "question-skipped": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” has no answer that a card could ask for, so it was left out.",
    ),
    "question-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The same question stands at {first} already; look whether both are meant.",
    ),
    "quote-inside": QT_TRANSLATE_NOOP(
        "Problems",
        "A quotation mark stands inside a cell; double it there, or save the table anew from "
        "its program.",
    ),
    "ragged": QT_TRANSLATE_NOOP(
        "Problems",
        "This row has {found} cells and the header {wanted}; look whether a separator inside a "
        "text lacks its quotation marks.",
    ),
    "text-alone": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” has neither options nor an answer, so it was left out; look whether it belongs "
        "to a question near it.",
    ),
    "too-many-columns": QT_TRANSLATE_NOOP(
        "Problems",
        "The table has more than {limit} columns; remove those that hold nothing, and stray "
        "cells far to the right.",
    ),
    "sheets-left": QT_TRANSLATE_NOOP(
        "Problems",
        "The questions were taken from the sheet “{sheet}”; {others} stayed out. To take another"
        " sheet in, save it as a file of its own.",
    ),
    "topic-empty": QT_TRANSLATE_NOOP(
        "Problems",
        "Some rows have a topic, others none ({count}); fill the column down where they belong to"
        " the topic above. Merged cells leave all but the first empty.",
    ),
    "type-unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is no type of card; write concept, cloze or scenario, or leave the cell empty.",
    ),
    "unclosed-quote": QT_TRANSLATE_NOOP(
        "Problems",
        "A quotation mark is opened here and never closed; close it, or double it where it is "
        "part of the text.",
    ),
    "weight-odd": QT_TRANSLATE_NOOP(
        "Problems",
        "The weight {value} % is beyond 100; look whether it is meant.",
    ),
    "weight-partial": QT_TRANSLATE_NOOP(
        "Problems",
        "No answer here is right in full, the most is {value} %; give the right one 100 %, or "
        "several right ones weights that come to 100 % together.",
    ),
}
