### Lintas Khatulistiwa 2024-01-29 article
= [m1:MLI.GOV Mali], [m2:BFA.GOV Burkina Faso], dan [m3:NER.GOV Niger] Tinggalkan [m4:ECOWAS ECOWAS]
~byline Penulis: Sekar Arumi
~date_line Senin, 29/01/2024, 11:32 WIB
~page_control Lihat Foto
~caption Perempuan penjual sayur di pasar Niamey. (Lintas Khatulistiwa/Sekar Arumi)
[m26:@NER NIAMEY], Lintas Khatulistiwa - [m5=m1+m2+m3 Tiga negara Sahel yang diperintah militer] mengumumkan {e1 keluar} dari [m6:ECOWAS Komunitas Ekonomi Negara-Negara Afrika Barat (ECOWAS)], Minggu (28/1/2024). Dalam pernyataan bersama, [m7=m1+m2+m3 para pemimpin junta] menyebut keputusan itu berlaku seketika.
[m8=m1+m2+m3 Mereka] {e2 menuduh} [m9=m6 blok tersebut] menjauh dari cita-cita pendirinya dan bekerja di bawah pengaruh asing. [m10=m1+m2+m3 Ketiganya] juga {e3 mengecam} sanksi [m11=m6 organisasi itu] sebagai tidak sah.
~read_also Baca juga: Di Mana Letak Kawasan Sahel?
[m12=m6 ECOWAS] menjawab bahwa <<q1 pihaknya belum menerima pemberitahuan resmi>> dan {e4 menyatakan siap} mencari jalan keluar lewat perundingan dengan [m13=m1+m2+m3 ketiga anggotanya].
Perselisihan memuncak setelah [m14:CNSP.REB pengawal istana pimpinan Jenderal Abdourahamane Tiani] {e5 menggulingkan} [m15:NER.GOV Presiden Niger Mohamed Bazoum] pada 26 Juli 2023. Empat hari kemudian [m16=m6 ECOWAS] {e6 menjatuhkan sanksi} ekonomi kepada [m17=m3 Niamey] dan {e7 mengancam} akan mengerahkan kekuatan bila [m18=m15 Bazoum] tidak dipulihkan dalam sepekan.
~advert Advertisement
~page_control LANJUT BACA DI BAWAH
Ancaman itu tidak pernah dilaksanakan. Sebaliknya, pada 16 September [m19=m1+m2+m3 ketiga negara] {e8 membentuk} [m20:AES Aliansi Negara-Negara Sahel], yang mewajibkan anggotanya saling membela jika diserang.
Hubungan dengan bekas penguasa kolonial pun putus satu demi satu. [m21:FRA.MIL Prajurit Prancis] terakhir {e9 meninggalkan} [m22=m3 Niger] pada 22 Desember. Pada bulan yang sama [m23=m3 Niamey] {e10 mengakhiri} dua misi keamanan [m24:EU Uni Eropa].
"<<q2 Kalau perbatasan ditutup, bawang kami busuk di jalan>>," keluh [m25:? seorang pengemudi truk di Malanville, Benin].
~share Dapatkan berita pilihan lewat saluran pesan Lintas Khatulistiwa
~footer Tag: ecowas | mali | niger | burkina faso
e1 m5 > m6 SANCTION actual 2024-01-28/day mode=withdraw ctx=diplomatic
e2 m8 > m9 ACCUSE actual 2024-01-28/day mode=allege ctx=diplomatic
e3 m10 > m11 ACCUSE actual 2024-01-28/day mode=disapprove ctx=economic
e4 m12 > m13 AGREE planned 2024-01-29/none ctx=diplomatic
e5 m14 > m15 COERCE actual 2023-07-26/day ctx=pro_autocracy,military bg
e6 m16 > m17 SANCTION actual 2023-07-30/day mode=discontinue ctx=economic,pro_democracy bg
e7 m16 > m17 THREATEN threatened 2023-07-30/day mode=violence ctx=pro_democracy,military bg
e8 m1 > m2,m3 SUPPORT actual 2023-09-16/day ctx=military,diplomatic bg
e9 m21 > m22 RETREAT actual 2023-12-22/day mode=withdraw ctx=military bg
e10 m23 > m24 SANCTION actual 2023-12-01/month mode=discontinue ctx=military bg
q1 m12 indirect cue=menjawab
q2 m25 direct cue=keluh
rel m13 member_of m12
rel m19 member_of m20
