### CNN Indonesia 2022-09-15 article
= Jalan ke Jermuk Ditembaki, [m1:ARM.GOV Yerevan] Panggil Pakta yang Tidak Datang
~date_line Kamis, 15 Sep 2022 09:12 WIB
[m2:@IDN Jakarta], [m3:#CNN CNN Indonesia] -- Pasal empat: serangan terhadap satu anggota ialah serangan terhadap semua. Selasa (13/9) subuh, setelah artileri [m4:AZE.MIL Azerbaijan] {e1 menghujani} Goris, Sotk, dan kota sanatorium Jermuk, [m5:ARM.GOV Armenia] {e2 memohon} pasal itu dijalankan.
Yang dimohon, [m6:CSTO Organisasi Traktat Keamanan Kolektif (CSTO)] pimpinan [m7:RUS.GOV Rusia], {e3 mengirim} sekretaris jenderalnya, [m8:CSTO Stanislav Zas], untuk melihat-lihat. Serdadu tidak.
"<<q1 [m9=m5 Kami] tidak puas dengan keputusan itu, dan tidak menyembunyikannya>>," ujar [m10:ARM.LEG Ketua parlemen Alen Simonyan]. [m11:ARM.GOV Perdana Menteri Nikol Pashinyan], Rabu, menyebut 105 prajurit gugur. [m12:AZE.MIL Baku] kehilangan 71 orang.
[m13:AZE.GOV Kementerian Pertahanan Azerbaijan] {e4 menyangkal} memulai. Ranjau, katanya, {e5 dipasang} [m14:ARM.MIL penyusup Armenia] di jalur pasokan. Jawaban [m36=m13 mereka] disebut terbatas.
Dua gencatan senjata diumumkan. Yang pertama, diperantarai [m15=m7 Moskow], umurnya lima belas menit; yang kedua, Rabu pukul delapan malam, {e6 masih dipatuhi} sampai tulisan ini dibuat.
Malam itu juga ribuan [m16:ARM.CVL orang] {e7 mengepung} parlemen. [m32=m16 Mereka] mendengar [m25=m11 Pashinyan] berkata akan {e8 meneken} perjanjian damai walau disebut pengkhianat. Belum ada yang diteken, bantah kantornya tengah malam.
[m17:USA.GOV Menlu Antony Blinken] {e9 menghubungi} [m18:AZE.GOV Presiden Ilham Aliyev] dan {e10 meminta}[m26=m18 nya] menarik [m33=m4 pasukan]. [m19:USA.LEG Nancy Pelosi] {e11 akan mendarat} di [m35=m1 Yerevan] akhir pekan. [m20:FRA.GOV Paris], ketua [m27:UN Dewan Keamanan] bulan ini, {e12 membawa} soal tersebut ke New York.
[m21:TUR.GOV Menlu Mevlut Cavusoglu] {e13 menyuruh} [m28=m5 Armenia] berhenti memancing. [m22:TUR.GOV Turki] sekutu dekat [m31=m13 Azerbaijan], dengan semboyan satu bangsa dua negara. [m23:IRN.GOV Presiden Iran Ebrahim Raisi] {e14 memperingatkan}: perbatasan bersejarah negerinya dengan [m29=m5 Armenia] tak boleh bergeser.
Dalam perang 44 hari pada 2020, [m30:AZE.GOV Baku] {e15 merebut kembali} Shusha dan tujuh distrik. Kini serdadunya, menurut [m24:ARM.NGO ombudsman Kristinne Grigoryan], menduduki bukit di dalam [m34:@ARM Armenia] sendiri.
e1 m4 > m5 ASSAULT actual 2022-09-13/day mode=heavy-weapons ctx=military,territory
e2 m5 > m6 REQUEST requested 2022-09-13/day mode=assist ctx=military
e3 m6 > m5 CONSULT actual 2022-09-15/none mode=visit ctx=military
e4 m13 > m5 REJECT actual 2022-09-15/none ctx=military
e5 m14 > m4 MOBILIZE actual 2022-09-15/none mode=weapons ctx=military said=m13
e6 m5 > m4 RETREAT actual 2022-09-14/day mode=ceasefire ctx=military
e7 m16 > m11 PROTEST actual 2022-09-14/day mode=demo ctx=territory
e8 m25 > m18 SUPPORT denied 2022-09-15/none ctx=diplomatic,territory
e9 m17 > m18 CONSULT actual 2022-09-15/none mode=phone ctx=military,diplomatic
e10 m17 > m26 REQUEST requested 2022-09-15/none mode=yield ctx=military
e11 m19 > m1 AGREE planned 2022-09-17/week ctx=diplomatic
e12 m20 > m27 REQUEST requested 2022-09-15/none mode=meet ctx=diplomatic
e13 m21 > m28 REQUEST requested 2022-09-15/none mode=yield ctx=military
e14 m23 > m29 THREATEN threatened 2022-09-15/none ctx=territory
e15 m30 > m5 ASSAULT actual 2020-01-01/year ctx=military,territory bg
q1 m10 direct cue=ujar
rel m6 led_by m7
rel m8 leads m6
rel m22 ally_of m31
rel m20 leads m27

### Kompas.com 2022-10-01 article
= Kapten Menggulingkan Kolonel, Ouagadougou Ganti Baret
~byline Kompas.com - 01/10/2022, 15:22 WIB
[m1:@BFA OUAGADOUGOU], KOMPAS.com - Kapten itu berumur 34 tahun dan suaranya tertutup masker [m30:BFA.MIL tentara rekannya] yang membacakan. Jumat (30/9/2022) malam, [m2:BFA.MIL Ibrahim Traore] {e1 menyingkirkan} [m3:BFA.MIL Letnan Kolonel Paul-Henri Sandaogo Damiba], yang delapan bulan lalu {e2 menyingkirkan} [m4:BFA.ELI Roch Kabore].
Alasannya kata demi kata sama: keamanan memburuk. Senin, [m5:JNIM.REB JNIM], cabang [m6:ALQ.REB Al Qaeda] di Sahel, {e3 menyergap} konvoi pangan menuju Djibo; [m21:BFA.MIL sebelas tentara] dan puluhan warga sipil tewas. "<<q1 [m7=m2 Kami] berulang kali meminta [m8=m3 Damiba] kembali memusatkan perhatian pada urusan keamanan>>," bunyi pernyataan [m29=m2 kelompok kapten].
Sabtu siang tembakan terdengar lagi. [m9:BFA.MIL Pasukan pendukung Damiba] {e4 dituduh} [m28=m2 kubu kapten] menyiapkan serangan balasan dari pangkalan Kamboinsin, tempat [m10:FRA.MIL pasukan khusus Prancis] tinggal. [m22:FRA.GOV Kedutaan] {e5 membantah tegas}: tak ada peran [m27=m22 Prancis] dalam kejadian apa pun.
Bantahan tidak menghentikan massa. [m11:BFA.CVL Pemuda-pemuda] berbendera Rusia {e6 membakar} pagar kedutaan dan {e7 merusak} [m23:FRA.GOV Institut Prancis] di Bobo-Dioulasso.
[m12=m3 Damiba], dalam unggahan di Facebook kepresidenan, {e8 mengajak} [m13=m2 Traore] berpikir jernih agar tidak pecah perang saudara. [m14:BFA.REL Para pemuka agama dan adat] bolak-balik {e9 menengahi} keduanya.
[m15:ECOWAS ECOWAS] {e10 mengutuk} perebutan yang disebutnya tidak pada tempatnya: pada Juli [m24=m3 kolonel itu] baru {e11 berjanji} kepada blok tersebut mengembalikan kekuasaan paling lambat 2024. [m16:AU Uni Afrika] senada. [m17:UN Antonio Guterres] {e12 meminta} semua pihak menjauhi kekerasan.
[m18:RUS.BUS Yevgeny Prigozhin], pendiri [m19:WAGNER.REB Wagner], justru {e13 memberi selamat} dan menyebut sang kapten putra bangsa yang berani.
[m25:BFA.GOV Negeri itu] anggota [m26=m15 ECOWAS], walau keanggotaannya {e14 dibekukan} sejak Januari. Empat puluh persen wilayahnya di luar jangkauan [m20:BFA.GOV pemerintah].
Toko-toko di Avenue Kwame Nkrumah tutup. Pedagang mangga tidak.
e1 m2 > m3 COERCE actual 2022-09-30/day ctx=military,executive
e2 m3 > m4 COERCE actual 2022-01-01/month ctx=military,executive bg
e3 m5 > m21 ASSAULT actual 2022-09-26/day ctx=military,terrorism
e4 m2 > m9 ACCUSE actual 2022-10-01/day mode=allege ctx=military
e5 m22 > m2 REJECT actual 2022-10-01/none ctx=military,diplomatic
e6 m11 > m22 PROTEST actual 2022-10-01/day mode=riot ctx=diplomatic
e7 m11 > m23 PROTEST actual 2022-10-01/day mode=vandalize ctx=diplomatic
e8 m12 > m13 REQUEST requested 2022-10-01/none mode=yield ctx=military
e9 m14 > m2,m3 CONSULT actual 2022-10-01/none mode=third-party ctx=military,religion_ethnicity
e10 m15 > m2 ACCUSE actual 2022-10-01/none mode=disapprove ctx=military,pro_democracy
e11 m24 > m15 AGREE planned 2022-07-01/month ctx=election bg
e12 m17 > m2,m3 REQUEST requested 2022-10-01/none mode=yield ctx=military
e13 m18 > m2 SUPPORT actual 2022-10-01/none ctx=military
e14 m15 > m25 SANCTION actual 2022-01-01/month mode=discontinue ctx=diplomatic bg
q1 m7 direct
rel m5 part_of m6
rel m25 member_of m15
