using System.Text;
using InterviewBot.Functions.Workday.Uploads;

namespace InterviewBot.Functions.Tests.Workday;

public sealed class UploadReaderTests
{
    public sealed class Word
    {
        [Fact]
        public void Paragraphs_become_lines_and_nothing_is_added()
        {
            var reading = UploadReader.Read(WordFile.Saying("Om 8 uur begin ik.", "Ik help klanten & leveranciers."));
            Assert.Equal("Om 8 uur begin ik.\nIk help klanten & leveranciers.", reading.Text);
            Assert.Empty(reading.Remarks);
        }

        [Fact]
        public void Words_cut_into_runs_are_whole_again_and_tabs_and_breaks_stay()
        {
            var reading = UploadReader.Read(WordFile.Of(
                "<w:p><w:r><w:t>klan</w:t></w:r><w:proofErr w:type=\"x\"/><w:r><w:t>ten</w:t><w:tab/><w:t>helpen</w:t><w:br/><w:t>kassa</w:t></w:r></w:p>").Bytes());
            Assert.Equal("klanten\thelpen\nkassa", reading.Text);
        }

        [Fact]
        public void Tables_read_cell_by_cell()
        {
            var reading = UploadReader.Read(WordFile.Of(
                $"<w:tbl><w:tr><w:tc>{WordFile.Paragraph("8u")}</w:tc><w:tc>{WordFile.Paragraph("post openen")}</w:tc></w:tr></w:tbl>{WordFile.Paragraph("einde")}").Bytes());
            Assert.Equal("8u\npost openen\neinde", reading.Text);
        }

        [Fact]
        public void Deleted_and_hidden_words_and_field_codes_are_left_out_and_that_is_said()
        {
            var reading = UploadReader.Read(WordFile.Of(
                "<w:p><w:r><w:t>Ik help klanten</w:t></w:r><w:del><w:r><w:delText> niet</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> geheim</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> graag</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>").Bytes());
            Assert.Equal("Ik help klanten graag", reading.Text);
            Assert.Equal<UploadRemark>([UploadRemark.DeletedTextLeftOut, UploadRemark.HiddenTextLeftOut], reading.Remarks);
        }

        [Fact]
        public void A_text_box_is_read_once_although_it_stands_there_twice()
        {
            var box = $"<w:txbxContent>{WordFile.Paragraph("in het kader")}</w:txbxContent>";
            var reading = UploadReader.Read(WordFile.Of($"<w:p><w:r><w:t>voor</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>").Bytes());
            Assert.Equal("voor\nin het kader", reading.Text);
        }

        [Fact]
        public void Macros_and_pictures_are_ignored_and_that_is_said()
        {
            var reading = UploadReader.Read(WordFile.Of(WordFile.Paragraph("Ik help klanten")).With("word/vbaProject.bin", [1, 2, 3]).With("word/media/image1.png", [1]).Bytes());
            Assert.Equal("Ik help klanten", reading.Text);
            Assert.Equal<UploadRemark>([UploadRemark.MacrosIgnored, UploadRemark.ImagesLeftOut], reading.Remarks);
        }

        [Fact]
        public void The_document_is_found_where_the_package_says_it_is()
        {
            var file = WordFile.Of("").Without("word/document.xml").With("word/document2.xml", WordFile.Document(WordFile.Paragraph("hier")))
                .With("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>""");
            Assert.Equal("hier", UploadReader.Read(file.Bytes()).Text);
        }

        [Fact]
        public void Only_pictures_is_no_text() =>
            Assert.Equal(UploadFault.OnlyImages, UploadReader.Read(WordFile.Of("<w:p/>").With("word/media/image1.jpeg", [1]).Bytes()).Fault);

        [Fact]
        public void No_words_is_no_text() => Assert.Equal(UploadFault.NoWords, UploadReader.Read(WordFile.Saying("  ", "\u200B")).Fault);

        [Fact]
        public void A_spreadsheet_is_no_Word_file() =>
            Assert.Equal(UploadFault.OtherKind, UploadReader.Read(WordFile.Of("").Without("word/document.xml").With("xl/workbook.xml", "<workbook/>").Bytes()).Fault);
    }

    public sealed class HostileWord
    {
        [Fact]
        public void External_entities_are_not_followed()
        {
            var file = WordFile.Of("").With("word/document.xml", WordFile.Document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", """<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>"""));
            Assert.Equal(UploadFault.Broken, UploadReader.Read(file.Bytes()).Fault);
        }

        [Fact]
        public void Entities_that_multiply_are_not_expanded()
        {
            var file = WordFile.Of("").With("word/document.xml", WordFile.Document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", """<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>"""));
            Assert.Equal(UploadFault.Broken, UploadReader.Read(file.Bytes()).Fault);
        }

        [Fact]
        public void A_part_that_unpacks_without_end_is_given_up()
        {
            var file = WordFile.Of(WordFile.Paragraph(new string('a', 60 * 1024 * 1024))).Bytes();
            Assert.True(file.Length < 1024 * 1024);
            Assert.Equal(UploadFault.Broken, UploadReader.Read(file).Fault);
        }

        [Fact]
        public void Any_number_of_parts_that_are_not_read_costs_nothing()
        {
            var file = WordFile.Of(WordFile.Paragraph("Ik help klanten"));
            for (var i = 0; i < 6_000; i++)
                file.With($"word/x{i}.xml", "");
            Assert.Equal(UploadFault.Broken, UploadReader.Read(file.Bytes()).Fault);
        }

        [Fact]
        public void A_file_cut_off_at_any_place_is_a_fault_and_no_exception()
        {
            var whole = WordFile.Saying("Om 8 uur begin ik.", "Ik help klanten.");
            for (var length = 2; length < whole.Length; length++)
                Assert.NotNull(UploadReader.Read(whole[..length]).Fault);
        }

        [Fact]
        public void A_file_with_any_byte_changed_is_read_or_refused()
        {
            var whole = WordFile.Saying("Om 8 uur begin ik.");
            for (var i = 0; i < whole.Length; i++)
            {
                var changed = whole.ToArray();
                changed[i] ^= 0xFF;
                var reading = UploadReader.Read(changed);
                Assert.True(reading.Fault is not null || reading.Text.Length > 0);
            }
        }

        [Fact]
        public void Elements_in_elements_a_hundred_thousand_deep_are_read_or_refused()
        {
            var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + WordFile.Paragraph("diep") + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000));
            var reading = UploadReader.Read(WordFile.Of(deep).Bytes());
            Assert.Equal("diep", reading.Text);
        }
    }

    public sealed class OtherFiles
    {
        [Theory]
        [InlineData(UploadFault.Empty, "")]
        [InlineData(UploadFault.Pdf, "%PDF-1.7 ...")]
        [InlineData(UploadFault.OtherKind, "{\\rtf1 hallo}")]
        [InlineData(UploadFault.NoWords, " \n \u200B")]
        [InlineData(UploadFault.Broken, "PK\u0003\u0004 and then nothing")]
        public void Say_what_they_are(object fault, string content) => Assert.Equal((UploadFault)fault, UploadReader.Read(Encoding.UTF8.GetBytes(content)).Fault);

        [Fact]
        public void An_old_Word_file_and_one_with_a_password_differ()
        {
            byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
            Assert.Equal(UploadFault.OldWord, UploadReader.Read(ole).Fault);
            Assert.Equal(UploadFault.Protected, UploadReader.Read([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage"), 0]).Fault);
        }

        [Fact]
        public void A_picture_is_no_text() => Assert.Equal(UploadFault.OtherKind, UploadReader.Read([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]).Fault);

        [Fact]
        public void Too_large_and_too_long_are_told_apart()
        {
            Assert.Equal(UploadFault.TooLarge, UploadReader.Read(new byte[UploadReader.MaxBytes + 1]).Fault);
            Assert.Equal(UploadFault.TooLong, UploadReader.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("woord ", 60_000)))).Fault);
        }
    }

    public sealed class Text
    {
        private const string Words = "Eén café, vóór 8 u, kost € 3 – “zei ze”.";

        public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 big", "windows-1252"];

        [Theory]
        [MemberData(nameof(Encodings))]
        public void Is_read_in_whatever_encoding_it_was_saved(string encoding)
        {
            byte[] file = encoding switch
            {
                "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)],
                "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)],
                "utf-16 big" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)],
                "windows-1252" => [.. Words.Select(c => c switch { '€' => (byte)0x80, '–' => (byte)0x96, '“' => (byte)0x93, '”' => (byte)0x94, _ => (byte)c })],
                _ => Encoding.UTF8.GetBytes(Words),
            };
            Assert.Equal(Words, UploadReader.Read(file).Text);
        }

        [Fact]
        public void A_saved_web_page_gives_its_words()
        {
            var reading = UploadReader.Read("<!doctype html><html><head><title>x</title><script>alert(1)</script></head><body><h1>Mijn dag</h1><p>Ik help <b>klanten</b> &amp; collega&#39;s.<br>Daarna kassa.</p><!-- weg --></body></html>"u8.ToArray());
            Assert.Equal("Mijn dag\n\nIk help klanten & collega's.\nDaarna kassa.", reading.Text);
            Assert.Equal<UploadRemark>([UploadRemark.MarkupRemoved], reading.Remarks);
        }

        [Theory]
        [InlineData("prijs < 3 en > 2, a<b, x<y en p<q")]
        [InlineData("Ik schrijf <b>één</b> woord vet")]
        public void A_bracket_here_and_there_makes_no_web_page(string text)
        {
            var reading = UploadReader.Read(Encoding.UTF8.GetBytes(text));
            Assert.Equal(text, reading.Text);
            Assert.Empty(reading.Remarks);
        }

        [Theory]
        [InlineData("<!--")]
        [InlineData("<p ")]
        [InlineData("</ ")]
        public void Tags_that_never_end_lose_no_words(string piece)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 60_000)) + "klanten";
            Assert.Equal(text, HtmlText.Read(text));
        }

        [Fact]
        public void Scripts_that_never_end_leave_what_follows_them() => Assert.Equal("klanten", HtmlText.Read(string.Concat(Enumerable.Repeat("<script>", 60_000)) + "klanten"));
    }
}
