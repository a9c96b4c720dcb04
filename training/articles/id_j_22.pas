### Beritasatu.com 2023-06-20 article
= Dana {e9 Dihentikan}, [m1:UGA.GOV Kampala] Menyebut Bank Dunia Munafik
~date_line Selasa, 20 Juni 2023 | 14:02 WIB
~byline Penulis: Surya Lesmana
[m2:@UGA KAMPALA] - Tiga pekan sesudah undang-undang itu diteken, tagihannya datang. [m3:USA.GOV Departemen Luar Negeri AS], Jumat (16/6/2023), {e1 mencabut visa} [m4:UGA.LEG Ketua Parlemen Anita Among] dan sejumlah pejabat yang namanya dirahasiakan.
[m5:UGA.GOV Presiden Yoweri Museveni], penguasa sejak 1986, {e2 menandatangani} aturan yang mengancam hukuman mati bagi [m14:UGA.CVL homoseksual] itu pada 26 Mei. [m15=m5 Ia] sebelumnya mengembalikan naskah dan {e3 meminta} satu pasal dilunakkan; [m16:UGA.LEG dewan] menurut.
"<<q1 Negeri kaya jangan mengajari [m17=m1 kami] cara menikah>>," cetus [m18=m4 Among].
[m6:WORLDBANK Bank Dunia] kemarin menyatakan {e4 menangguhkan} pinjaman baru. [m7:UGA.GOV Menteri Keuangan Matia Kasaija] memperingatkan anggaran akan direvisi. Juru bicara kabinet, [m8:UGA.GOV Ofwono Opondo], menyebut [m19=m6 lembaga tersebut] <<q2 munafik>>, sebab di tempat lain aturan yang sama tidak dihukum.
Di dalam negeri hanya sedikit yang menentang. [m9:UGA.OPP Fox Odoi-Oywelowo], satu dari dua anggota parlemen yang menolak, bersama belasan pegiat {e6 menggugat} ke [m10:UGA.JUD Mahkamah Konstitusi]. Sidang pertama belum ditetapkan. [m11:UGA.REL Uskup Agung Stephen Kaziimba], pemimpin [m12:UGA.REL Gereja Uganda], justru {e7 berterima kasih} kepada [m20=m5 sang presiden].
Sejak Desember lima kafe di Kampala {e8 digerebek} [m13:UGA.COP polisi]. [m21=m14 Empat pemuda] masih ditahan.
[m22:KEN.GOV Kenya] di sebelah sedang membahas rancangan serupa.
e9 m6 > m1 SANCTION actual 2023-06-19/day mode=discontinue ctx=economic,lgbt again
e1 m3 > m4 SANCTION actual 2023-06-16/day ctx=lgbt,diplomatic
e3 m5 > m4 REQUEST requested 2023-06-20/none mode=change ctx=legislative,lgbt bg
e4 m6 > m1 SANCTION actual 2023-06-19/day mode=discontinue ctx=economic,lgbt
e2 m5 > m14 COERCE actual 2023-05-26/day mode=restrict ctx=lgbt,legislative
e6 m9 > m5 ACCUSE actual 2023-06-20/none mode=allege ctx=legal,lgbt
e7 m11 > m5 SUPPORT actual 2023-06-20/none ctx=lgbt,religion_ethnicity
e8 m13 > m14 COERCE actual 2023-06-20/none mode=arrest ctx=lgbt,repression bg
q1 m4 direct cue=cetus
q2 m8 mixed cue=menyebut
rel m11 leads m12
