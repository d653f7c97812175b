"""What the lint rules found, in two sentences a code: what is off, and what to do."""

from flashcards.words.marks import QT_TRANSLATE_NOOP

LINT_PROBLEMS = {
    "about-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "This scenario does not say which concept cards it tests. Add a line “about:” with their "
        "names.",
    ),
    "absolutes-in-wrong": QT_TRANSLATE_NOOP(
        "Problems",
        "Words like “{word}” stand in {wrong} wrong options and {best} best ones, so they give "
        "wrong options away. Soften the wrong options, or let best ones be as firm.",
    ),
    "answer-long": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer has {count} words; more than {most} is hard to remember. Keep one idea and "
        "move the rest to “Explanation:” or to a card of its own.",
    ),
    "banned-phrase": QT_TRANSLATE_NOOP(
        "Problems",
        "An option says “{phrase}”, which tests puzzle-solving and breaks when options are "
        "shuffled. Make each option one act of its own.",
    ),
    "clang": QT_TRANSLATE_NOOP(
        "Problems",
        "Only the best answer repeats the word “{word}” of the situation, which points to it. Use "
        "another word there, or let a second option use one of the situation's words too.",
    ),
    "deck-review-overdue": QT_TRANSLATE_NOOP(
        "Problems",
        "The deck was to be reviewed by {until}. Read it against its sources again, then move "
        "“reviewed:” and “review-by:” on.",
    ),
    "double-question": QT_TRANSLATE_NOOP(
        "Problems",
        "The card asks two questions at once, so it is hard to grade. Make two cards of it.",
    ),
    "excuse-unused": QT_TRANSLATE_NOOP(
        "Problems",
        "“lint-ok: {rule}” excuses nothing here. Take the line out.",
    ),
    "excuse-without-reason": QT_TRANSLATE_NOOP(
        "Problems",
        "“lint-ok: {rule}” gives no reason. Write after the code why the rule does not fit here.",
    ),
    "explanation-long": QT_TRANSLATE_NOOP(
        "Problems",
        "The explanation has {count} words; the most is {most}. Keep why it matters and drop the "
        "rest.",
    ),
    "gentle-always-right": QT_TRANSLATE_NOOP(
        "Problems",
        "Gentle listening is a wrong answer in only {percent} % of the scenarios (tag "
        "gentle/wrong), so it becomes a habit to pick it. Let it be wrong in at least {least} %.",
    ),
    "key-length-over": QT_TRANSLATE_NOOP(
        "Problems",
        "Best answers are on average {percent} % longer than wrong ones, which gives them away. "
        "Shorten best answers or lengthen wrong ones until the difference is at most {most} %.",
    ),
    "key-length-under": QT_TRANSLATE_NOOP(
        "Problems",
        "Best answers are on average {percent} % shorter than wrong ones, which gives them away. "
        "Lengthen best answers or shorten wrong ones until the difference is at most {most} %.",
    ),
    "key-longest": QT_TRANSLATE_NOOP(
        "Problems",
        "The best answer is the longest option in {percent} % of the scenarios, so length gives "
        "it away. Bring this down to {most} % or less.",
    ),
    "key-multi-part": QT_TRANSLATE_NOOP(
        "Problems",
        "Only the best answer has several parts ({parts}), which makes it stand out. Give some "
        "wrong options the same shape, or make the best answer one act.",
    ),
    "key-opening": QT_TRANSLATE_NOOP(
        "Problems",
        "{percent} % of the best answers begin with “{word}”, so the first word gives them away. "
        "Vary it until no word opens more than {most} %.",
    ),
    "key-position": QT_TRANSLATE_NOOP(
        "Problems",
        "The best answer stands at place {letter} in {count} of {items} scenarios; about {fair} "
        "would be fair. Move options in the file until the four places are alike.",
    ),
    "key-run": QT_TRANSLATE_NOOP(
        "Problems",
        "More than {most} scenarios in a row have the best answer at place {letter}. Move the "
        "options of this one.",
    ),
    "key-shortest": QT_TRANSLATE_NOOP(
        "Problems",
        "The best answer is the shortest option in only {percent} % of the scenarios, so short "
        "options are safe to skip. Let it be shortest in at least {least} %.",
    ),
    "list-question": QT_TRANSLATE_NOOP(
        "Problems",
        "“{phrase}” asks for a list, which is hard to remember and to grade. Ask for one member a "
        "card, for instance from an example.",
    ),
    "negative-question": QT_TRANSLATE_NOOP(
        "Problems",
        "The question asks for what is not so (“{phrase}”), and readers slip on that. Ask for the "
        "best answer instead.",
    ),
    "no-rationales": QT_TRANSLATE_NOOP(
        "Problems",
        "None of the {count} scenarios says why its options are right or wrong. Add a line with "
        "two spaces and “>” under each option.",
    ),
    "no-sources": QT_TRANSLATE_NOOP(
        "Problems",
        "None of the {count} cards names a source. Add “sources:” to the cards, or “source:” to "
        "the header if all come from one.",
    ),
    "option-letter": QT_TRANSLATE_NOOP(
        "Problems",
        "“{phrase}” speaks of options by letter, but options are shuffled and letters change. Say "
        "what the option does instead.",
    ),
    "option-total": QT_TRANSLATE_NOOP(
        "Problems",
        "The scenario has {count} options; {wanted} is what the exam uses. Add a likely mistake, "
        "or drop the weakest option.",
    ),
    "options-uneven": QT_TRANSLATE_NOOP(
        "Problems",
        "The longest option is {ratio} times as long as the shortest; {limit} is the most. Make "
        "the options alike in length and detail.",
    ),
    "priority-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "Other cards of the deck have a priority, this one has none. Add the tag priority/P1, "
        "priority/P2 or priority/P3.",
    ),
    "priority-twice": QT_TRANSLATE_NOOP(
        "Problems",
        "The card has {count} priority tags. Keep one.",
    ),
    "question-twin": QT_TRANSLATE_NOOP(
        "Problems",
        "The card asks nearly the same as “{other}”. Change what one of them asks, or keep only "
        "the better one.",
    ),
    "rationale-long": QT_TRANSLATE_NOOP(
        "Problems",
        "A rationale has {count} words; the most is {most}. One or two sentences are enough.",
    ),
    "rationale-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "Options without a rationale: {count} of {options}. Under each option write two spaces, "
        "“>”, and what it would do for the person.",
    ),
    "reading-grade": QT_TRANSLATE_NOOP(
        "Problems",
        "The text reads like school grade {grade}; the most is {most}. Use shorter sentences and "
        "plainer words.",
    ),
    "review-date-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "A card about law or hotlines grows old, and this one lacks a date. Add “reviewed:” and "
        "“review-by:” like 2026-11-23.",
    ),
    "review-far": QT_TRANSLATE_NOOP(
        "Problems",
        "From {reviewed} to {until} is more than twelve months. Choose an earlier “review-by:”.",
    ),
    "review-overdue": QT_TRANSLATE_NOOP(
        "Problems",
        "The card was to be reviewed by {until}. Read it against its source again, then move "
        "“reviewed:” and “review-by:” on.",
    ),
    "several-best": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} options are marked as right; exam questions have one best answer. Keep the x at "
        "the best one.",
    ),
    "source-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The card names no source, so nobody can check it. Add “sources:” with document, "
        "publisher and year.",
    ),
    "stem-long": QT_TRANSLATE_NOOP(
        "Problems",
        "Situation and question have {count} words; the most is {most}. Take out what the answer "
        "does not need.",
    ),
    "stem-short": QT_TRANSLATE_NOOP(
        "Problems",
        "Situation and question have {count} words; at least {least} are needed to judge. Say "
        "who, where, and what is said or seen.",
    ),
    "stem-twin": QT_TRANSLATE_NOOP(
        "Problems",
        "The situation is nearly that of “{other}”. Tell another one, so that the answer is not "
        "known by sight.",
    ),
    "trap-missing": QT_TRANSLATE_NOOP(
        "Problems",
        "Wrong options without a trap: {count}. Under each wrong option write two spaces, “!”, "
        "and the trap's name from the header.",
    ),
    "word-to-avoid": QT_TRANSLATE_NOOP(
        "Problems",
        "“{word}” is a word to avoid: {reason}. Better: {better}.",
    ),
}
