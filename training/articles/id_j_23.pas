### Manado Post 2016-06-14 article
= [m15=m2 Nelayan Bitung] {e11 Sandera} Kantor, [m16=m3 Menteri Susi] {e9 Tak Surut}
~date_line Selasa, 14 Juni 2016
~byline (ctr-10)
[m1:@IDN BITUNG] — Pintu kantor pengawasan perikanan itu diikat tali pancing. Sejak Senin (13/6) siang, [m2:IDN.LAB anak buah kapal dan buruh pengalengan] {e1 menduduki} halamannya karena 20 ribu orang kehilangan pekerjaan.
[m17=m2 Mereka] mempersoalkan larangan alih muat di tengah laut. Aturan tersebut diterbitkan [m3:IDN.GOV Menteri Kelautan dan Perikanan Susi Pudjiastuti] pada akhir 2014 dan membuat tujuh pabrik di sini setengah mati.
"<<q1 [m18=m2 Kami] bukan pencuri. Pencurinya orang [m4:@PHL Filipina], kenapa [m19=m2 kami] yang lapar?>>" kata [m5:IDN.LAB Djoni Ratunguri], ketua [m6:IDN.LAB serikat pelaut setempat].
[m7:IDN.GOV Wakil Presiden Jusuf Kalla] lewat surat bulan lalu {e2 meminta} aturan itu ditinjau. Surat tersebut, menurut [m20=m3 Susi] di Jakarta kemarin, sudah dibaca dan {e10 tidak mengubah} apa-apa. "<<q2 Stok ikan naik, itu yang [m21=m3 saya] jaga>>," ujarnya.
[m8:IDN.GOV Gubernur Olly Dondokambey], bendahara [m9:IDN.PTY PDI Perjuangan], memilih mengetuk pintu lain. [m22=m8 Ia] Rabu besok {e3 akan menghadap} [m10:IDN.GOV Presiden Joko Widodo].
[m11:IDN.COP Kapolres Bitung AKBP Reindolf Unmehopa] membantah akan {e4 mengusir} [m23=m2 massa]. [m13=m11 Seratus personelnya] {e5 siaga} di dermaga.
Bulan April, [m12:IDN.MIL TNI AL] {e6 menenggelamkan} tiga pamboat asing di Selat Lembeh. [m14:PHL.GOV Konsulat jenderal negara pemilik kapal di Manado] {e7 menyampaikan keberatan}, dan keberatan itu {e8 diabaikan}.
Malam hari tali pancing dilonggarkan supaya pegawai bisa pulang.
e9 m3 > m7 REJECT actual 2016-06-13/day mode=change ctx=natural_resource again
e11 m2 > m3 PROTEST actual 2016-06-13/day mode=obstruct ctx=natural_resource again
e1 m2 > m3 PROTEST actual 2016-06-13/day mode=obstruct ctx=natural_resource,inequality
e2 m7 > m3 REQUEST requested 2016-05-01/month mode=change ctx=natural_resource
e3 m8 > m10 AGREE planned 2016-06-15/day mode=visit ctx=natural_resource
e4 m11 > m2 COERCE denied 2016-06-14/none mode=deport ctx=repression said=m11
e5 m13 > m2 MOBILIZE actual 2016-06-14/none mode=police ctx=natural_resource
e6 m12 > m14 COERCE actual 2016-04-01/month mode=seize ctx=natural_resource,territory bg
e7 m14 > m12 ACCUSE actual 2016-04-01/month mode=disapprove ctx=diplomatic,natural_resource bg
e8 m12 > m14 REJECT actual 2016-04-01/month ctx=diplomatic bg
e10 m3 > m7 REJECT actual 2016-06-13/day mode=change ctx=natural_resource
q1 m5 direct cue=kata
q2 m3 direct cue=ujarnya
rel m5 leads m6
rel m8 member_of m9
