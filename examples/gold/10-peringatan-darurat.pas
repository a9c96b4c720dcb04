### Arah Kini 2024-08-23 article
= Ditolak di Jalanan, [m1:IDN.LEG DPR] Urung Sahkan Revisi UU Pilkada
~byline Bagas Nurcahyo
~date_line Jumat, 23 Agu 2024 19:48 WIB
~share Share Tweet Copy Link
~caption Massa di depan gerbang utama kompleks parlemen, Jakarta, Kamis (22/8/2024). Foto: Arah Kini/Bagas
Arah Kini, [m2:@IDN Jakarta] - [m3:IDN.LEG Dewan Perwakilan Rakyat (DPR)] {e1 membatalkan} pengesahan revisi Undang-Undang Pilkada setelah [m4:IDN.CVL ribuan pengunjuk rasa] {e2 mengepung} gedung parlemen, Kamis (22/8/2024). [m5:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] mengatakan <<q1 [m6=m3 lembaganya] {e3 akan mengikuti} putusan [m7:IDN.JUD Mahkamah Konstitusi (MK)]>>.
~read_also Baca juga: Apa Itu Gambar Garuda Biru Peringatan Darurat
Pagi harinya rapat paripurna ditunda karena kuorum tidak tercapai. Di luar, [m8:IDN.EDU mahasiswa], [m9:IDN.LAB buruh], dan [m10:? sejumlah pelawak dan sutradara] berorasi bergantian.
Menjelang sore [m11=m4 massa] {e4 menjebol} pagar belakang kompleks. [m12:IDN.COP Polisi] {e5 menembakkan gas air mata} ke arah [m13=m4 mereka] dan, menurut [m14:IDN.COP Polda Metro Jaya], {e6 menangkap} [m15=m4 301 orang]. [m16:AMNESTY Amnesty International Indonesia] {e7 mengecam} tindakan [m17=m12 aparat] sebagai kekerasan berlebihan.
~page_control SCROLL UNTUK LANJUT BACA
~advert Iklan
Aksi serupa {e8 digelar} [m18:IDN.EDU para mahasiswa] di [m19:@IDN Bandung], [m20:@IDN Yogyakarta], dan [m21:@IDN Makassar].
Kegaduhan bermula pada Selasa (20/8) saat [m22=m7 MK] {e9 mengabulkan} gugatan [m23:IDN.PTY Partai Buruh] dan [m24:IDN.PTY Partai Gelora] dengan menurunkan ambang batas pencalonan kepala daerah. Hanya sehari berselang, [m25:IDN.LEG Badan Legislasi DPR] {e10 mengabaikan} putusan [m26=m7 mahkamah] dan menyepakati rumusan yang berbeda.
"<<q2 Suara kami ternyata masih terdengar juga>>," kata [m27:IDN.EDU Dini, mahasiswi semester lima yang datang dari Depok].
~repeat Dewan Perwakilan Rakyat (DPR) membatalkan pengesahan revisi Undang-Undang Pilkada.
~byline (bgs/ita)
~footer Tag : dpr, ruu pilkada, demo
~related Trending: Jadwal KRL Normal Kembali
e1 m3 > m4 CONCEDE actual 2024-08-22/day ctx=legislative,election
e2 m4 > m3 PROTEST actual 2024-08-22/day mode=obstruct ctx=election,legislative
e3 m6 > m7 CONCEDE planned 2024-08-22/day ctx=election,legal said=m5
e4 m11 > m3 PROTEST actual 2024-08-22/day mode=riot ctx=election,legislative
e5 m12 > m13 ASSAULT actual 2024-08-22/day mode=crowd-control ctx=repression
e6 m12 > m15 COERCE actual 2024-08-22/day mode=arrest ctx=repression said=m14
e7 m16 > m17 ACCUSE actual 2024-08-23/none mode=disapprove ctx=repression,human_rights
e8 m18 > m3 PROTEST actual 2024-08-22/day mode=demo ctx=election
e9 m22 > m23,m24 SUPPORT actual 2024-08-20/day ctx=election,legal
e10 m25 > m26 REJECT actual 2024-08-21/day mode=change ctx=election,legal
q1 m5 indirect cue=mengatakan
q2 m27 direct cue=kata
rel m25 part_of m3
