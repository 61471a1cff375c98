import unittest

from derive import handbook

ENGLISH = """<html><body><h1>Rights</h1><div class="para">Type <code>ls</code> and
 <em>read</em> on.<br/></div><pre>ls -l</pre></body></html>"""
ARABIC = """<html><body><h1>الصلاحيات</h1><div class="para">اكتب <code>ls</code>
 <em>واقرأ</em>.<br/></div><pre>ls -l</pre></body></html>"""


class Handbook(unittest.TestCase):
    def test_blocks_are_paired_in_order_and_commands_left_out(self):
        self.assertEqual(
            handbook.align(ENGLISH, ARABIC), [("Rights", "الصلاحيات"), ("Type and read on.", "اكتب واقرأ .")]
        )

    def test_pages_of_different_shape_give_nothing(self):
        self.assertEqual(handbook.align(ENGLISH, ARABIC.replace("<pre>", "<p>حاشية</p><pre>")), [])


if __name__ == "__main__":
    unittest.main()
