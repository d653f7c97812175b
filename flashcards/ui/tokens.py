"""The colours of the three themes, by what they are for."""

from typing import NamedTuple


class Tokens(NamedTuple):
    """One theme's colours, each as #RRGGBB."""

    bg: str
    surface: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    primary: str
    on_primary: str
    primary_soft: str
    on_primary_soft: str
    accent: str
    accent_soft: str
    on_accent_soft: str
    again: str
    again_soft: str
    hard: str
    hard_soft: str
    good: str
    good_soft: str
    easy: str
    easy_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    info: str
    info_soft: str
    focus: str
    selection: str
    on_selection: str
    c_new: str
    c_learn: str
    c_young: str
    c_mature: str
    track: str
    heat: tuple[str, str, str, str, str]


LIGHT = Tokens(
    bg="#F3F6F4",
    surface="#FFFFFF",
    sunken="#E9EEEB",
    hover="#E3EAE6",
    border="#D3DCD7",
    border_strong="#76857E",
    text="#14201D",
    text2="#40504A",
    text3="#586862",
    primary="#0E6257",
    on_primary="#FFFFFF",
    primary_soft="#DAECE6",
    on_primary_soft="#0A4E45",
    accent="#A35400",
    accent_soft="#FBEBD7",
    on_accent_soft="#7A3E00",
    again="#9B1C31",
    again_soft="#FAE6E8",
    hard="#946000",
    hard_soft="#FAEFD9",
    good="#0E6257",
    good_soft="#DAECE6",
    easy="#2A5DB0",
    easy_soft="#E2ECFA",
    ok="#16703C",
    ok_soft="#DFF1E5",
    warn="#8A5800",
    warn_soft="#FAEFD9",
    info="#2A5DB0",
    info_soft="#E2ECFA",
    focus="#0B57D0",
    selection="#0E6257",
    on_selection="#FFFFFF",
    c_new="#2A5DB0",
    c_learn="#C7701A",
    c_young="#5DA897",
    c_mature="#0E6257",
    track="#DDE5E1",
    heat=("#E6ECE9", "#BFDED5", "#86C1B2", "#3F9484", "#0E6257"),
)

DARK = Tokens(
    bg="#0F1514",
    surface="#18211F",
    sunken="#121A18",
    hover="#24302D",
    border="#2C3936",
    border_strong="#71827C",
    text="#E9F0ED",
    text2="#B9C7C2",
    text3="#97A7A1",
    primary="#58C7B1",
    on_primary="#04211B",
    primary_soft="#173A33",
    on_primary_soft="#A6E6D8",
    accent="#F0AE62",
    accent_soft="#3A2A16",
    on_accent_soft="#F7CB98",
    again="#FF9C88",
    again_soft="#3D211B",
    hard="#EDBB63",
    hard_soft="#382A12",
    good="#58C7B1",
    good_soft="#173A33",
    easy="#93BBFF",
    easy_soft="#1D2C47",
    ok="#76D08F",
    ok_soft="#16341F",
    warn="#EDBB63",
    warn_soft="#382A12",
    info="#93BBFF",
    info_soft="#1D2C47",
    focus="#9CC2FF",
    selection="#2B7F70",
    on_selection="#FFFFFF",
    c_new="#7FA9F2",
    c_learn="#E5974A",
    c_young="#2F8373",
    c_mature="#58C7B1",
    track="#2A3633",
    heat=("#212C2A", "#1E4A41", "#267062", "#3C9C89", "#6FD8C3"),
)

CONTRAST = Tokens(
    bg="#000000",
    surface="#000000",
    sunken="#1A1A1A",
    hover="#333333",
    border="#8C8C8C",
    border_strong="#C4C4C4",
    text="#FFFFFF",
    text2="#F0F0F0",
    text3="#DADADA",
    primary="#66E8D0",
    on_primary="#000000",
    primary_soft="#00382F",
    on_primary_soft="#CCFFF5",
    accent="#FFC46B",
    accent_soft="#332000",
    on_accent_soft="#FFE0AD",
    again="#FFB8AD",
    again_soft="#3D0A0A",
    hard="#FFD27A",
    hard_soft="#332400",
    good="#66E8D0",
    good_soft="#00382F",
    easy="#BDD7FF",
    easy_soft="#0C2148",
    ok="#90F2AC",
    ok_soft="#003314",
    warn="#FFD27A",
    warn_soft="#332400",
    info="#BDD7FF",
    info_soft="#0C2148",
    focus="#FFF04D",
    selection="#00574B",
    on_selection="#FFFFFF",
    c_new="#BDD7FF",
    c_learn="#FFB066",
    c_young="#2FAE99",
    c_mature="#A8FFF0",
    track="#4D4D4D",
    heat=("#262626", "#0B5C4E", "#148A76", "#35C4AB", "#A8FFF0"),
)
