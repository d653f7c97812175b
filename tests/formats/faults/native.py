"""Faulty Deck Markdown and JSON."""

import json

from tests.formats.faults.case import accept, refuse, warn

HEAD = "---\nformat: 1\ndeck: sample\ntitle: Sample\nversion: 1.0.0\n---\n"
CARD = "\n## a\n\nQ: What?\nA: That.\n"
CHOICE = "\n## s\n\nQ: What first?\n\n- [x] Ask\n- [ ] Run\n"
DECK = {"id": "sample", "title": "Sample", "version": "1.0.0"}
PLAIN = {"id": "a", "front": "What?", "back": "That."}
OPTIONS = [{"text": "Ask", "correct": True}, {"text": "Run"}]


def cases():
    yield from markdown()
    yield from twin()


def markdown():
    yield accept("good.deck.md", HEAD + CARD + CHOICE)
    yield accept("md_deep_quotes.deck.md", HEAD + CARD.replace("That.", "> " * 5_000 + "x"))
    yield accept("md_emphasis_bomb.deck.md", HEAD + CARD.replace("That.", "*[" * 20_000))
    yield accept("md_escaped_labels.deck.md", HEAD + CARD + "\\Q: is text\n\\# and this\n")
    yield accept(
        "md_literal_prose.deck.md",
        HEAD + CARD.replace("That.", "Use C # not Java: %PATH% [x] @home"),
    )
    yield warn(
        "md_html.deck.md", "html-removed", HEAD + CARD.replace("That.", "<script>x()</script>")
    )
    yield warn(
        "md_remote_picture.deck.md",
        "remote-media",
        HEAD + CARD.replace("That.", "![map](https://example.org/map.png)"),
    )
    yield refuse("md_bad_id.deck.md", "bad-id", HEAD + CARD.replace("## a", "## a b"))
    yield refuse("md_bad_version.deck.md", "bad-version", HEAD.replace("1.0.0", "one") + CARD)
    yield refuse("md_cloze_none.deck.md", "cloze-without-gap", HEAD + "\n## c\n\nC: No gap.\n")
    yield refuse("md_cloze_open.deck.md", "bad-cloze", HEAD + "\n## c\n\nC: A {{1::gap.\n")
    yield refuse(
        "md_cloze_half_open.deck.md", "bad-cloze", HEAD + "\n## c\n\nC: {{1::Gap}} and {{2::gap.\n"
    )
    yield refuse(
        "md_many_topics.deck.md",
        "too-many-domains",
        HEAD + CARD + "".join(f"\n# Topic {n}\n" for n in range(101)),
    )
    yield warn(
        "md_near_option.deck.md",
        "near-option",
        HEAD + CHOICE.replace("- [x]", "- [ x] Wait\n- [x]"),
    )
    yield refuse("md_two_decks.deck.md", "header-twice", HEAD + CARD + HEAD + CHOICE)
    yield refuse("md_domain_twice.deck.md", "domain-twice",
                 HEAD.replace("version", "domain d: D, 50\ndomain D: E, 50\nversion") + CARD)  # fmt: skip
    yield refuse("md_dup_id.deck.md", "card-twice", HEAD + CARD + CARD)
    yield refuse("md_dup_id_case.deck.md", "card-twice", HEAD + CARD + CARD.replace("## a", "## A"))
    yield refuse("md_empty.deck.md", "empty-file", "")
    yield refuse(
        "md_invisible_question.deck.md", "label-missing", HEAD + CARD.replace("What?", "\u200b")
    )
    yield refuse(
        "md_invisible_option.deck.md", "option-empty", HEAD + CHOICE.replace("Run", "\u00ad")
    )
    yield refuse("md_empty_option.deck.md", "option-empty", HEAD + CHOICE.replace("Run", ""))
    yield refuse("md_header_open.deck.md", "header-open", "---\nformat: 1\ndeck: x\n" + CARD)
    yield refuse(
        "md_header_twice.deck.md",
        "header-twice",
        HEAD.replace("version", "title: B\nversion") + CARD,
    )
    yield warn(
        "md_header_typo.deck.md", "header-key", HEAD.replace("version", "autors: B\nversion") + CARD
    )
    long = "x" * 2_000_000
    yield refuse("md_long_answer.deck.md", "too-long", HEAD + CARD.replace("That", long))
    yield refuse("md_long_option.deck.md", "too-long", HEAD + CHOICE.replace("Run", long))
    yield refuse(
        "md_long_source.deck.md",
        "too-long",
        HEAD.replace("version", f"source: {long}\nversion") + CARD,
    )
    yield refuse(
        "md_many_options.deck.md",
        "option-count",
        HEAD + CHOICE + "".join(f"- [ ] o{n}\n" for n in range(29)),
    )
    yield refuse(
        "md_media_backslash.deck.md",
        "unsafe-name",
        HEAD + CARD.replace("\n\nQ", "\nmedia: a\\b.png\n\nQ"),
    )
    yield refuse(
        "md_media_traversal.deck.md",
        "unsafe-name",
        HEAD + CARD.replace("\n\nQ", "\nmedia: ../b.png\n\nQ"),
    )
    yield refuse(
        "md_media_url.deck.md",
        "remote-media",
        HEAD + CARD.replace("\n\nQ", "\nmedia: http://x/b.png\n\nQ"),
    )
    yield refuse(
        "md_mixed_kinds.deck.md",
        "label-misplaced",
        HEAD + CHOICE.replace("\n- [x]", "A: That.\n\n- [x]"),
    )
    yield refuse("md_no_answer.deck.md", "label-missing", HEAD + "\n## a\n\nQ: What?\n")
    yield refuse("md_no_cards.deck.md", "no-cards", HEAD)
    yield refuse("md_no_correct.deck.md", "no-right-option", HEAD + CHOICE.replace("[x]", "[ ]"))
    yield refuse(
        "md_no_deck_id.deck.md", "header-missing", HEAD.replace("deck: sample\n", "") + CARD
    )
    yield refuse("md_no_header.deck.md", "no-header", CARD)
    yield refuse("md_nul.deck.md", "control-character", HEAD + CARD.replace("That", "Th\x00t"))
    yield warn("md_esc.deck.md", "control-character", HEAD + CARD.replace("That", "Th\x1bat"))
    yield refuse("md_not_utf8.deck.md", "not-utf8", HEAD.encode() + CARD.encode() + b"\xff\n")
    yield refuse("md_newer.deck.md", "format-newer", HEAD.replace("format: 1", "format: 2") + CARD)
    yield warn("md_weights_90.deck.md", "weights-scaled",
               HEAD.replace("version", "domain d: D, 90\nversion") + CARD)  # fmt: skip
    yield warn(
        "md_fence_over_a_card.deck.md",
        "fence-long",
        HEAD + "\n## z\n\nQ: q\nA: a\n```\n" + CARD + "```\n",
    )
    yield accept(
        "md_fence_on_one_line.deck.md",
        HEAD + CARD + "```code``` here\n" + CARD.replace("## a", "## b") + "```code``` here\n",
    )
    yield refuse("md_fence_open.deck.md", "fence-open", HEAD + CARD + "```\nopen\n")


def twin():
    def deck(**changes):
        return json.dumps({"format": 1, "deck": DECK, "cards": [PLAIN], **changes}, indent=1)

    def card(**changes):
        return deck(cards=[{**PLAIN, **changes}])

    good = deck()
    yield accept("good.deck.json", good)
    yield accept(
        "scenario.deck.json", deck(cards=[{"id": "s", "question": "What?", "options": OPTIONS}])
    )
    yield accept("domains_beside.deck.json", deck(domains=[{"id": "d", "name": "D"}]))
    yield refuse("json_domains_twice.json", "json-twice", deck(
        deck={**DECK, "domains": [{"id": "d", "name": "D"}]}, domains=[{"id": "e", "name": "E"}]))  # fmt: skip
    yield refuse("json_comments.json", "json-syntax", good.replace("{", "{ // no\n", 1))
    yield refuse("json_truncated.json", "json-syntax", good[:-20])
    yield refuse("json_nan.json", "json-syntax", good.replace('"format": 1', '"format": NaN'))
    yield refuse(
        "json_deep.json", "too-deep", good[:-1] + ', "x": ' + "[" * 50_000 + "]" * 50_000 + "}"
    )
    yield refuse(
        "json_dup_keys.json", "json-twice", good.replace('"format": 1', '"format": 1, "format": 1')
    )
    yield refuse("json_lone_surrogate.json", "half-character", good.replace("That.", "\\ud800"))
    yield refuse(
        "json_huge_number.json",
        "json-syntax",
        good.replace('"format": 1', f'"format": {"9" * 5000}'),
    )
    yield refuse("json_not_utf8.json", "not-utf8", good.encode().replace(b"That", b"Th\xe4t"))
    yield refuse("json_format_2.json", "format-newer", deck(format=2))
    yield refuse("json_format_text.json", "format-unknown", deck(format="one"))
    yield refuse("json_no_cards.json", "no-cards", deck(cards=[]))
    yield refuse("json_cards_object.json", "json-type", deck(cards={"a": 1}))
    yield refuse("json_card_text.json", "json-type", deck(cards=["a"]))
    yield refuse("json_unknown_field.json", "field-unknown", card(colour="red"))
    yield refuse("json_number_front.json", "json-type", card(front=5))
    yield refuse("json_empty_back.json", "field-empty", card(back=" \n"))
    yield refuse("json_invisible_back.json", "field-empty", card(back="\ufeff\u200b"))
    yield refuse(
        "json_missing_back.json", "field-missing", deck(cards=[{"id": "a", "front": "What?"}])
    )
    yield refuse("json_bad_id.json", "bad-id", card(id="a b"))
    yield refuse("json_bell.json", "control-character", card(back="a\u0007"))
    yield refuse("json_bad_date.json", "bad-date", card(reviewed="23/11/2026"))
    yield refuse("json_status.json", "bad-value", card(status="gone"))
    yield refuse("json_media_path.json", "unsafe-name", card(media=["../a.png"]))
    yield refuse("json_media_url.json", "remote-media", card(media=["https://x.y/a.png"]))
    yield warn("json_html.json", "html-removed", card(back="<script>x()</script>"))
    yield warn("json_remote_picture.json", "remote-media", card(back="![x](https://x.y/a.png)"))
    yield refuse("json_domain_twice.json", "domain-twice", deck(
        domains=[{"id": "d", "name": "D"}, {"id": "D", "name": "E"}]))  # fmt: skip
    yield refuse("json_trap_twice.json", "trap-twice", deck(
        deck={**DECK, "traps": [{"id": "t", "name": "T"}, {"id": "t", "name": "U"}]}))  # fmt: skip
    yield refuse("json_empty_tag.json", "field-empty", card(tags=[""]))
    yield warn("json_sensitivity.json", "unknown-sensitivity", card(sensitivity=["grief"]))
    yield refuse("json_card_twice.json", "card-twice", deck(cards=[PLAIN, {**PLAIN, "id": "A"}]))
    yield refuse("json_domain_unknown.json", "domain-unknown", card(domain="nowhere"))
    yield refuse("json_no_right.json", "no-right-option", deck(
        cards=[{"id": "s", "question": "What?", "options": [{"text": "a"}, {"text": "b"}]}]))  # fmt: skip
    yield refuse("json_one_option.json", "option-count", deck(
        cards=[{"id": "s", "question": "What?", "options": OPTIONS[:1]}]))  # fmt: skip
    yield refuse("json_same_options.json", "option-twice", deck(
        cards=[{"id": "s", "question": "What?", "options": [*OPTIONS, {"text": "ask"}]}]))  # fmt: skip
    yield refuse("json_option_id.json", "option-id", deck(
        cards=[{"id": "s", "question": "What?", "options": [*OPTIONS, {"text": "c", "id": "z"}]}]))  # fmt: skip
    yield refuse(
        "json_cloze_none.json", "cloze-without-gap", deck(cards=[{"id": "c", "cloze": "none"}])
    )
    yield refuse(
        "json_cloze_open.json", "bad-cloze", deck(cards=[{"id": "c", "cloze": "{{1::a}} {{2::b"}])
    )
    yield warn("json_about_unknown.json", "about-unknown", card(about=["nobody"]))
    yield warn("json_weights.json", "weights-scaled",
               deck(deck={**DECK, "domains": [{"id": "d", "name": "D", "weight": 90}]}))  # fmt: skip
