import unittest

from derive import places
from mo import mo_bytes


def city(name, alternatives, country):
    return "\t".join(["1", name, name, alternatives, "0", "0", "P", "PPL", country] + [""] * 10) + "\n"


def locale(names):
    return f"<ldml>{names}</ldml>"


class Reading(unittest.TestCase):
    def test_of_kgeography_only_names_on_maps_are_taken(self):
        data = mo_bytes({"iraq.kgm\x04Basra": "البصرة", "@title\x04Your answer": "إجابتك"})
        self.assertEqual(list(places.read_kgeography(data)), [("Basra", "البصرة")])

    def test_of_cities_persian_and_urdu_names_are_left_out(self):
        text = city("Surgut", "Surgout,سرگوت,سورغوت,سورغوتي", "RU") + city("Mosul", "الموصل,موصل", "IQ")
        self.assertEqual(
            list(places.read_cities(text)), [("Surgut", "سورغوتي"), ("Mosul", "الموصل"), ("Mosul", "موصل")]
        )

    def test_subdivisions_are_joined_by_code(self):
        english = '<ldml><subdivision type="afbal">Balkh</subdivision></ldml>'
        arabic = english.replace("Balkh", "ولاية بلخ")
        self.assertEqual(list(places.read_subdivisions(english, arabic)), [("Balkh", "ولاية بلخ")])

    def test_of_zones_the_code_names_the_city(self):
        zones = '<dates><timeZoneNames><zone type="Asia/Abu_Dhabi">{}</zone></timeZoneNames></dates>'
        arabic = locale(zones.format("<exemplarCity>أبو ظبي</exemplarCity>"))
        self.assertEqual(list(places.read_locale_names(locale(""), arabic)), [("Abu Dhabi", "أبو ظبي")])

    def test_countries_are_taken_without_their_short_names(self):
        names = '<localeDisplayNames><territories><territory type="US">{}</territory>' \
                '<territory type="US" alt="short">US</territory></territories></localeDisplayNames>'
        pairs = places.read_locale_names(locale(names.format("United States")), locale(names.format("أمريكا")))
        self.assertEqual(list(pairs), [("United States", "أمريكا")])


class Names(unittest.TestCase):
    def rows(self, *pair):
        return list(places.name_pairs([pair]))

    def test_accents_and_hyphens_are_taken_off(self):
        self.assertEqual(self.rows("São Tomé-Łódź", "ساو تومي"), [("sao tome lodz", "ساو تومي")])

    def test_a_name_with_an_apostrophe_is_also_given_without(self):
        self.assertEqual(self.rows("Ha’il", "حائل"), [("ha'il", "حائل"), ("hail", "حائل")])

    def test_the_kind_of_place_is_taken_off(self):
        self.assertEqual(self.rows("Balkh Province", "ولاية بلخ"), [("balkh", "بلخ")])
        self.assertEqual(self.rows("Eastern Province", "المنطقة الشرقية"), [("eastern province", "المنطقة الشرقية")])

    def test_what_stands_behind_a_comma_or_in_brackets_is_taken_off(self):
        self.assertEqual(self.rows("Greece (Regions)", "اليونان (المناطق)"), [("greece", "اليونان")])
        self.assertEqual(self.rows("Helena", "هيلينا، مونتانا"), [("helena", "هيلينا")])

    def test_what_names_no_place_is_left_out(self):
        for english in ("Not Albania", "Water", "Frontier", "%1", "Democratic Republic of the Congo"):
            self.assertEqual(self.rows(english, "اسم"), [], english)


if __name__ == "__main__":
    unittest.main()
