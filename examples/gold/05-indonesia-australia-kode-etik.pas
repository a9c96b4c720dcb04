### Harian Selat 2014-08-29 article
= [m1:IDN.GOV Indonesia]-[m2:AUS.GOV Australia] Akhiri Kisruh Penyadapan
~page_control Home » Nasional » Luar Negeri
~date_line Jumat, 29 Agustus 2014 | 06:20
~byline Wayan Sudarsana
~caption Penandatanganan kode etik intelijen di Nusa Dua, Bali, Kamis (28/8). HARIAN SELAT/W SUDARSANA
[m28:@IDN NUSA DUA], HARIAN SELAT -- [m3:IDN.GOV Menteri Luar Negeri RI Marty Natalegawa] dan [m4:AUS.GOV Menteri Luar Negeri Australia Julie Bishop] {e1 menandatangani} kode etik kerja sama intelijen di [m5:@IDN Nusa Dua, Bali], Kamis (28/8). [m6:IDN.GOV Presiden Susilo Bambang Yudhoyono] menyaksikan upacara itu.
Dengan dokumen dua butir tersebut [m7=m1+m2 kedua pemerintah] {e2 berjanji} tidak menggunakan dinas intelijen untuk merugikan kepentingan satu sama lain.
~read_also BACA JUGA : Isi Lengkap Kesepahaman Nusa Dua
Krisis bermula pada November 2013, ketika media memberitakan dokumen bocoran yang menunjukkan [m8:AUS.SPY badan intelijen sinyal Australia] {e3 menyadap} telepon [m9=m6 Yudhoyono], istrinya, dan sejumlah menteri pada 2009. Pada 18 November [m10=m1 Jakarta] {e4 memanggil pulang} [m11:IDN.GOV Duta Besar Nadjib Riphat Kesoema] dari [m12:AUS.GOV Canberra].
[m13:AUS.GOV Perdana Menteri Tony Abbott] waktu itu {e5 menolak meminta maaf} di depan parlemen. Sehari kemudian, 20 November, [m14=m6 Presiden] {e6 menghentikan} kerja sama militer, pertukaran intelijen, dan koordinasi penanganan penyelundupan manusia dengan [m15=m12 negara tetangga itu]. Di [m29:@IDN Jakarta], [m16:IDN.CVL massa sejumlah ormas] {e7 berunjuk rasa} di depan [m17:AUS.GOV Kedutaan Besar Australia].
~advert -- iklan --
Hubungan mulai pulih pada Mei 2014 dengan {e11 kembalinya} [m18=m11 sang duta besar] ke posnya di [m27=m12 Canberra]. Pada 4 Juni, [m19=m13 Abbott] {e8 mendatangi} [m20=m6 Yudhoyono] di [m21:@IDN Batam].
~repeat Krisis bermula pada November 2013 ketika media memberitakan dokumen bocoran.
"<<q1 Yang penting nelayan kami tidak lagi jadi korban pertengkaran orang besar>>," ujar [m22:? Markus, 51 tahun, pedagang ikan asal Rote yang sedang berada di Denpasar].
Masih ada ganjalan. Sejak September 2013, [m23:AUS.MIL Angkatan Laut Australia] {e9 menghalau} perahu [m24:? para pencari suaka] kembali ke perairan [m25:@IDN Indonesia], kebijakan yang berulang kali {e10 dikecam} [m26=m1 pemerintah RI].
~share Kirim | Cetak | PDF
~footer KOMENTAR (14)
e1 m3 > m4 SUPPORT actual 2014-08-28/day ctx=intelligence,diplomatic
e2 m1 > m2 AGREE planned 2014-08-28/day ctx=intelligence
e3 m8 > m9 COERCE actual 2009-01-01/year ctx=intelligence bg
e4 m10 > m12 SANCTION actual 2013-11-18/day mode=withdraw ctx=diplomatic,intelligence bg
e5 m13 > m10 REJECT actual 2013-11-19/day mode=yield ctx=diplomatic,intelligence bg
e6 m14 > m15 SANCTION actual 2013-11-20/day mode=discontinue ctx=military,intelligence bg
e7 m16 > m17 PROTEST actual 2013-11-01/month mode=demo ctx=intelligence bg
e11 m18 > m27 CONCEDE actual 2014-05-01/month ctx=diplomatic bg
e8 m19 > m20 CONSULT actual 2014-06-04/day mode=visit ctx=diplomatic bg
e9 m23 > m24 COERCE actual 2013-09-01/month mode=restrict ctx=migration,asylum bg
e10 m26 > m23 ACCUSE actual 2014-08-29/none mode=disapprove ctx=migration bg
q1 m22 direct cue=ujar
