"""Faulty GIFT, Aiken and pasted questions."""

from tests.formats.faults.case import accept, refuse, warn

AIKEN = "What comes first?\nA. Run\nB. Ask\nANSWER: B\n"
PASTED = "1. What comes first?\nA) Run\nB) Ask\nAnswer: B\n"


def cases():
    yield accept("good.gift", "::Q1::What first? {=Ask#yes ~Run#no ####Asking helps.}\n")
    yield accept("gift_kinds.gift", "True? {T}\n\nNumber? {#3:1}\n\nPairs {=a -> b =c -> d}\n")
    yield accept("gift_missing_word.gift", "The {=cat =dog} sat.\n")
    yield accept("gift_escapes.gift", "What is \\{x\\}? {=a\\=b ~c\\~d}\n")
    yield accept("gift_in_a.txt", "What first? {=Ask ~Run}\n")
    yield accept("gift_essay.gift", "Say why. {}\n\nWhat? {=a ~b}\n")
    yield refuse("gift_only_essay.gift", "no-cards", "Say why. {}\n")
    yield refuse("gift_no_correct.gift", "no-right-option", "What? {~a ~b}\n")
    yield refuse("gift_open_brace.gift", "brace-open", "What? {=a ~b\n\nNext? {=a ~b}\n")
    yield warn("gift_weights.gift", "weight-odd", "What? {~%150%a ~%-100%b}\n")
    yield refuse("gift_run_in.gift", "brace-second", "What? {=a ~b}\nNext? {=a ~b}\n")
    yield refuse("gift_partly.gift", "weight-partial", "What? {=%50%a ~b}\n")
    yield refuse("gift_unsigned.gift", "answer-unsigned", "What? {so =a ~b}\n")
    yield refuse("gift_empty_option.gift", "options-gap", "What? {=a ~ ~b}\n")
    yield refuse("gift_same.gift", "option-twice", "What? {=a ~b ~b}\n")
    yield refuse("gift_one.gift", "option-count", "What? {~%100%a}\n")
    yield refuse("gift_no_question.gift", "empty-front", "{=a ~b}\n")
    yield warn(
        "gift_script.gift", "html-removed", "[html]<script>x</script>What <b>first</b>? {=a ~b}\n"
    )
    yield refuse("gift_empty.gift", "empty-file", "")
    yield accept("good_aiken.txt", AIKEN)
    yield accept("aiken_cr.txt", AIKEN.replace("\n", "\r"))
    yield accept("aiken_brackets.txt", AIKEN.replace(". ", ") "))
    yield refuse("aiken_answer_z.txt", "answer-beyond", AIKEN.replace("ANSWER: B", "ANSWER: Z"))
    yield refuse(
        "aiken_answer_word.txt", "answer-unknown", AIKEN.replace("ANSWER: B", "ANSWER: Sit")
    )
    yield accept("aiken_answer_text.txt", AIKEN.replace("ANSWER: B", "ANSWER: Ask"))
    yield accept("aiken_small.txt", AIKEN.replace("ANSWER: B", "ANSWER: b"))
    yield refuse("aiken_no_answer.txt", "answer-missing", AIKEN + "\nWhat next?\nA. x\nB. y\n")
    yield refuse("aiken_no_question.txt", "empty-front", "A. x\nB. y\nANSWER: A\n")
    yield refuse("aiken_one.txt", "option-count", "What?\nA. x\nANSWER: A\n")
    yield refuse("aiken_answer_lost.txt", "answer-missing", AIKEN[:31] + "\n\n" + AIKEN)
    yield refuse("aiken_skips.txt", "option-order", AIKEN.replace("B. Ask", "B. Ask\nD. Sit"))
    yield refuse("aiken_repeats.txt", "option-order", AIKEN.replace("B. Ask", "A. Ask\nB. Sit"))
    yield accept("good_pasted.txt", PASTED)
    yield refuse("pasted_answer_lost.txt", "answer-missing", PASTED[3:34] + "\n" + PASTED[3:])
    yield warn(
        "anki_fields.txt",
        "note-type-unknown",
        "#separator:tab\n#html:true\n#notetype column:1\nMC\tWhich?\tAsk\tTell\tB\n",
    )
    yield warn("pasted_title.txt", "text-alone", "Our quiz\n\n" + PASTED)
    keyed = PASTED.replace("Answer: B\n", "")
    yield accept("pasted_anew.txt", keyed + keyed.replace("What", "Who") + "Answers: 1-B 1-A\n")
    yield refuse("pasted_number.txt", "number-twice", keyed + keyed + "Answer key\n1. B\n")
    yield warn("pasted_lost.txt", "key-alone", keyed + "Answer key\n1. B\n2. A\n")
    yield accept(
        "pasted_inline.txt", "1. What? A. x B. y C. z Answer: B\n2. Who? A. p B. q Ans. A\n"
    )
    yield refuse("pasted_two_keys.txt", "answer-differs", PASTED + "Correct answer: A\n")
    yield refuse(
        "pasted_other.txt", "answer-differs", PASTED.replace("Answer: B", "Answer: B) Run")
    )
    yield refuse("pasted_columns.txt", "option-order", "1. Q?\nA) x  C) z\nB) y  D) w\nAnswer: A\n")
    yield refuse("pasted_doubt.txt", "option-inline", PASTED.replace("Ask", "A vitamin C) Sit"))
    yield refuse("pasted_no_options.txt", "options-missing", PASTED + "2. What?\nB) x\nAnswer: B\n")
    yield refuse("prose.txt", "no-questions", "He listens, waits, and\nasks, once. He stays,\n")
    yield refuse("pasted_skips.txt", "option-order", PASTED.replace("B) Ask", "B) Ask\nD) Sit"))
    yield refuse("pasted_repeats.txt", "option-order", PASTED.replace("B) Ask", "A) Ask\nB) Sit"))
    yield accept("pasted_star.txt", "1. What?\n*A) Run\nB) Ask\n")
    yield refuse("pasted_row.txt", "key-unnumbered", keyed + keyed + "Answers: B, A, B\n")
    learner = PASTED.replace("Answer", "Your answer: A\nAnswer")
    yield warn("pasted_your_answer.txt", "text-alone", learner)
    titled = keyed + "PART B QUIZ\n2. Who?\nA) x\nB) y\nAnswers: 1-B 2-A\n"
    yield warn("pasted_heading.txt", "text-alone", titled)
    yield accept("pasted_reasons.txt", keyed + "Answers and Explanations\n1. B. It is so.\n")
    yield accept("pasted_numbered_options.txt", "1. Q?\n1. x\n2. y\nAnswer: 2\n")
    yield refuse("pasted_dashes.txt", "options-missing", "1. Q?\n- x\n- y\nAnswer: 2\n")
    yield accept("pasted_pairs.txt", "Q: What is hope?\nA: Belief, in change.\n")
    yield refuse("pasted_pairs_open.txt", "empty-back", "Q: What?\nA: x\n\nQ: Who?\n")
    joined = PASTED.replace("Answer: B", "C) A and B\nAnswer: A and B")
    yield accept("pasted_joined_letters.txt", joined)
    yield accept(
        "pasted_key.txt", "1. What?\nA) x\nB) y\n2. Who?\nA) x\nB) z\n\nAnswer key\n1. B\n2. A\n"
    )
    yield refuse("pasted_no_key.txt", "answer-missing", PASTED.replace("Answer: B\n", ""))
    yield refuse("pasted_key_beyond.txt", "answer-beyond", PASTED.replace("Answer: B", "Answer: D"))
    yield refuse("pasted_same.txt", "option-twice", PASTED.replace("Run", "Ask"))
