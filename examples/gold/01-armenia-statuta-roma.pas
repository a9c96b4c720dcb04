### Kabar Dunia 2023-10-06 article
= [m1:ARM.GOV Armenia] Gabung [m2:ICC ICC], [m3:RUS.GOV Moskow] Gusar dan [m4:FRA.GOV Paris] Merapat
~page_control KABAR DUNIA | Internasional
~byline Ratih Andini - Kabar Dunia
~date_line Jumat, 06 Okt 2023 09:41 WIB
~share Bagikan: Facebook X WhatsApp Salin tautan
~caption Foto: Gedung parlemen Armenia di Yerevan (dok. Kabar Dunia)
[m5:@ARM Yerevan] - [m6:ARM.LEG Parlemen Armenia] {e1 meratifikasi} Statuta Roma, perjanjian pendiri [m7:ICC Mahkamah Pidana Internasional (ICC)], Selasa (3/10/2023). Enam puluh anggota setuju dan 22 menolak.
Keputusan itu langsung {e2 dicela} [m8:RUS.GOV Kremlin]. [m9:RUS.GOV Juru bicara kepresidenan Rusia Dmitry Peskov] menyebut <<q1 langkah [m10=m6 sekutunya] keliru>>. Pada Maret lalu [m11=m7 pengadilan di Den Haag] {e3 menerbitkan surat perintah penangkapan} terhadap [m12:RUS.GOV Presiden Vladimir Putin], sehingga [m13=m6 Yerevan] secara hukum wajib menahannya bila [m35=m12 ia] datang.
~advert ADVERTISEMENT
~page_control SCROLL TO CONTINUE WITH CONTENT
Pada hari pemungutan suara, [m14:FRA.GOV Menteri Luar Negeri Prancis Catherine Colonna] {e4 mengunjungi} [m15=m1 ibu kota Armenia]. [m16=m14 Ia] {e5 menyatakan persetujuan} [m17=m4 Paris] atas kontrak pengiriman peralatan militer bagi [m18=m1 negara itu].
~read_also Baca juga: Mengenal Statuta Roma dan 123 Negara Pesertanya
Dua hari kemudian, di sela pertemuan para pemimpin Eropa di [m19:@ESP Granada, Spanyol], [m20:ARM.GOV Perdana Menteri Nikol Pashinyan] {e6 berunding} dengan [m21:FRA.GOV Presiden Emmanuel Macron], [m22:DEU.GOV Kanselir Jerman Olaf Scholz], dan [m23:EU Presiden Dewan Eropa Charles Michel]. [m24:AZE.GOV Presiden Azerbaijan Ilham Aliyev] {e7 menolak} ajakan [m25:EU Uni Eropa] untuk ikut duduk di meja yang sama.
Renggangnya hubungan [m26=m1+m3 kedua sekutu] memuncak sejak [m27:AZE.MIL pasukan Azerbaijan] {e8 merebut} [m36:@AZE Nagorno-Karabakh] dari [m28:NKR.REB separatis etnis Armenia] dalam operasi 19-20 September. [m29:RUS.MIL Pasukan penjaga perdamaian Rusia] yang ditempatkan di sana tidak turun tangan, dan lebih dari 100.000 penduduk mengungsi.
~read_also Baca juga: Lima Hal tentang Koridor Lachin
Dari [m37:@FRA Strasbourg], [m30:EU.LEG Parlemen Eropa] pada Kamis {e9 menuntut} agar [m31=m25 blok itu] menghukum para pejabat [m32:@AZE Azerbaijan] yang bertanggung jawab. Resolusi tersebut juga {e10 menuduh} [m33:AZE.GOV Baku] melakukan pembersihan etnis, tuduhan yang sejak awal {e11 dibantah} [m34=m24 pemerintahan Aliyev].
~byline (ran/dmy)
~footer armenia rusia icc prancis
~related Berita Terkait
~related Kenapa Rusia Menaruh Pangkalan di Gyumri?
e1 m6 > m7 SUPPORT actual 2023-10-03/day ctx=legal,legislative
e2 m8 > m6 ACCUSE actual 2023-10-03/day mode=disapprove ctx=legal,diplomatic
e3 m11 > m12 THREATEN threatened 2023-03-01/month mode=arrest ctx=legal bg
e4 m14 > m15 CONSULT actual 2023-10-03/day mode=visit ctx=diplomatic
e5 m16 > m18 AGREE planned 2023-10-03/day ctx=military
e6 m20 > m21,m22,m23 CONSULT actual 2023-10-05/day mode=multilateral ctx=diplomatic
e7 m24 > m25 REJECT actual 2023-10-05/day mode=meet ctx=diplomatic
e8 m27 > m28 ASSAULT actual 2023-09-19/day ctx=military,territory bg
e9 m30 > m31 REQUEST requested 2023-10-05/day mode=change ctx=territory
e10 m30 > m33 ACCUSE actual 2023-10-05/day mode=allege ctx=religion_ethnicity,territory
e11 m34 > m30 REJECT actual 2023-10-06/none ctx=religion_ethnicity
q1 m9 indirect cue=menyebut
rel m9 member_of m8
