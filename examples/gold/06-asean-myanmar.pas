### Teropong Asia 2021-10-19 article
= [m1:ASEAN ASEAN] Coret [m2:MMR.GOV Min Aung Hlaing] dari KTT
~byline Teropong Asia - Internasional
~date_line Selasa, 19 Okt 2021 07:15 WIB
~caption Bendera negara-negara anggota di Sekretariat ASEAN, Jakarta Selatan. (Teropong Asia/Arya)
~share Bagikan :
[m3:@IDN Jakarta], Teropong Asia -- [m4:ASEAN Para menteri luar negeri ASEAN] sepakat {e1 tidak mengundang} [m5:MMR.GOV pemimpin junta Myanmar Jenderal Senior Min Aung Hlaing] ke pertemuan puncak 26-28 Oktober. Sebagai gantinya, hanya perwakilan nonpolitik dari [m6:@MMR Naypyidaw] yang boleh datang, menurut pernyataan [m7:BRN.GOV Brunei Darussalam] selaku ketua, Sabtu (16/10).
[m8:MMR.GOV Kementerian Luar Negeri Myanmar] {e2 memprotes keras} keputusan itu dan menyatakan sangat kecewa.
~advert ADVERTISEMENT
~advert SCROLL TO CONTINUE WITH CONTENT
Keputusan diambil dalam rapat darurat sehari sebelumnya karena [m9=m5 junta] dinilai {e3 ingkar} terhadap lima butir konsensus yang [m10=m5 sang jenderal] {e4 sepakati} bersama [m11:ASEAN sembilan negara lain] di [m12:@IDN Jakarta], 24 April lalu. [m13:ASEAN Utusan khusus ASEAN, Erywan Yusof,] batal berangkat lantaran [m14=m5 penguasa militer] {e5 tidak mengizinkannya} menemui [m15:MMR.ELI Aung San Suu Kyi].
~read_also Lihat Juga : Isi Lima Butir Konsensus ASEAN
[m16=m15 Suu Kyi], yang partainya menang besar dalam pemilu 2020, {e6 ditahan} [m17:MMR.MIL militer] sejak kudeta 1 Februari. Sejak itu [m18:MMR.MIL pasukan keamanan] {e7 menewaskan} lebih dari 1.100 [m19:MMR.CVL warga], menurut [m28:? lembaga pemantau].
[m20:SGP.GOV Kementerian Luar Negeri Singapura] {e8 menyebut} putusan [m21=m4 perhimpunan] sulit tetapi perlu. Sementara itu [m22:NUG.REB Pemerintah Persatuan Nasional (NUG)], kabinet tandingan bentukan para politikus yang digulingkan, {e9 menyambut baik} langkah [m23=m4 para menteri].
~read_also Lihat Juga : Siapa Erywan Yusof?
Dua hari setelah pengumuman, Senin (18/10), [m24=m5 Min Aung Hlaing] {e10 mengumumkan pembebasan} lebih dari 5.600 [m25:MMR.CVL tahanan] yang terjerat perkara unjuk rasa.
"<<q1 Adik saya belum ada di antara [m27=m25 mereka] yang pulang>>," tutur [m26:MMR.CVL seorang perempuan yang menunggu di depan Penjara Insein, Yangon].
~byline (ary/bac)
~page_control [Gambas:Video]
~footer asean myanmar min aung hlaing
~related TERPOPULER
~related Cuaca Jakarta Hari Ini
e1 m4 > m5 REJECT actual 2021-10-15/day mode=meet ctx=diplomatic,pro_democracy
e2 m8 > m4 ACCUSE actual 2021-10-19/none mode=disapprove ctx=diplomatic
e3 m9 > m4 REJECT actual 2021-10-19/none mode=yield ctx=diplomatic
e4 m10 > m11 AGREE planned 2021-04-24/day ctx=diplomatic bg
e5 m14 > m13 REJECT actual 2021-10-19/none mode=meet ctx=diplomatic
e6 m17 > m16 COERCE actual 2021-02-01/day mode=arrest ctx=pro_autocracy bg
e7 m18 > m19 ASSAULT actual 2021-02-01/month ctx=repression bg
e8 m20 > m21 SUPPORT actual 2021-10-19/none ctx=diplomatic
e9 m22 > m23 SUPPORT actual 2021-10-19/none ctx=diplomatic,pro_democracy
e10 m24 > m25 CONCEDE planned 2021-10-18/day ctx=rights_freedoms
q1 m26 direct cue=tutur
rel m7 leads m4
