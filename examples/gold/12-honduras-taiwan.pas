### Koran Delta 2023-03-27 article
= [m1:HND.GOV Honduras] Tinggalkan [m2:TWN.GOV Taiwan] demi [m3:CHN.GOV Beijing]
~byline Oleh: Lukas Hartanto
~date_line 27 Maret 2023 - 07.10
~caption Kantor kedutaan di kawasan Tianmu, Taipei. (Koran Delta)
~share Salin Tautan
Koran Delta, [m4:@TWN Taipei] - [m5:HND.GOV Honduras] {e1 memutuskan hubungan diplomatik} dengan [m6:TWN.GOV Taiwan], yang telah berlangsung lebih dari delapan dasawarsa, lalu {e2 menjalin hubungan resmi} dengan [m7:CHN.GOV China], Minggu (26/3/2023).
Naskah pembukaan hubungan diteken [m8:HND.GOV Menteri Luar Negeri Eduardo Enrique Reina] dan [m9:CHN.GOV Menteri Luar Negeri Qin Gang] di [m10:@CHN Beijing]. Dengan demikian [m11=m5 negara Amerika Tengah itu] {e3 mengakui} [m12=m7 Republik Rakyat China] sebagai satu-satunya pemerintah sah.
~read_also BACA JUGA: Tinggal 13, Ini Daftar Sekutu Taipei
Di [m13:@TWN Taipei], [m14:TWN.GOV Menteri Luar Negeri Joseph Wu] {e4 menuduh} [m15:HND.GOV Tegucigalpa] meminta bantuan lebih dari 2 miliar dolar AS. [m16=m14 Ia] {e5 mengumumkan penutupan kedutaan} di [m17=m5 Honduras]; [m18:TWN.GOV duta besarnya] sudah {e6 dipanggil pulang} sejak Kamis. [m19:TWN.GOV Presiden Tsai Ing-wen] {e7 mencela} [m20=m3 Beijing] karena memakai iming-iming untuk merebut mitra.
~advert Advertisement
Sinyal perpisahan datang pada 14 Maret ketika [m21:HND.GOV Presiden Xiomara Castro] mengatakan <<q1 [m22=m21 ia] {e8 akan membuka hubungan} dengan [m23=m7 China]>>. Janji serupa pernah [m30=m21 ia] ucapkan semasa kampanye 2021.
Peristiwa ini terjadi beberapa hari sebelum [m24=m19 Tsai] {e9 bertolak} ke [m25:GTM.GOV Guatemala] dan [m26:BLZ.GOV Belize], dua sekutu yang tersisa di kawasan itu.
~read_also BACA JUGA: Sejarah Pisang dan Kanal di Amerika Tengah
[m27=m6 Taiwan] kini diakui oleh [m28:? 13 negara]. [m29:NIC.GOV Nikaragua] {e10 beralih ke Beijing} pada Desember 2021.
~footer Topik: Taiwan, China, Honduras
~related Paling Banyak Dibaca
~footer Koran Delta © 2023
e1 m5 > m6 SANCTION actual 2023-03-26/day mode=discontinue ctx=diplomatic
e2 m5 > m7 SUPPORT actual 2023-03-26/day ctx=diplomatic
e3 m11 > m12 SUPPORT actual 2023-03-26/day ctx=diplomatic
e4 m14 > m15 ACCUSE actual 2023-03-27/none mode=allege ctx=economic,diplomatic
e5 m16 > m17 SANCTION planned 2023-03-27/none mode=withdraw ctx=diplomatic
e6 m6 > m17 SANCTION actual 2023-03-23/day mode=withdraw ctx=diplomatic
e7 m19 > m20 ACCUSE actual 2023-03-27/none mode=disapprove ctx=diplomatic
e8 m22 > m23 AGREE planned 2023-03-14/day ctx=diplomatic said=m21
e9 m24 > m25,m26 AGREE planned 2023-03-27/none ctx=diplomatic
e10 m29 > m3 SUPPORT actual 2021-12-01/month ctx=diplomatic bg
q1 m21 indirect cue=mengatakan
rel m25 ally_of m27
rel m28 recognises m27
rel m26 ally_of m27
