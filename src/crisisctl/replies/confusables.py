"""Letters of other alphabets that look like one of ours, and which.

Source: Unicode Technical Standard 39, confusables.txt: what looks like one letter of ASCII.
"""

_ALPHABETS = (
    ("ͺͿΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγινορσυϒϜϱϲϳϹϺᴦι", "iJABEZHlKMNOPTYXayivopouYFpcjCMri"),  # Greek
    (
        "ЅІЈАВЕКМНОРСТУХЬагеорсухѕіјѡѴѵҮүһҽӀӏԁԌԛԜԝꙇ",
        "SlJABEKMHOPCTYXbareopcyxsijwVvYyhelldGqWwi",
    ),  # Cyrillic
    ("ՍՏՕագզհոռսցքօ", "USOwqqhnnugfo"),  # Armenian
    ("ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏳᏴꭵꮁꮃꮓꮩꮪꮯ", "DRTiYAJEWMHYGhZbRWSVSLCPKdGBirwzvsc"),  # Cherokee
    ("ⲅⲎⲒⲔⲘⲚⲞⲟⲢⲣⲤⲥⲦⲨⲬⳐ", "rHlKMNOoPpCcTYXL"),  # Coptic
    ("ꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "BPdDTGKJCZFMNLSRVHWXYAElOU"),  # Lisu
)
LATIN = {
    other: ours for others, latin in _ALPHABETS for other, ours in zip(others, latin, strict=True)
}
