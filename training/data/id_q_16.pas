### Kompas.com 2021-11-26
[m1:IDN.JUD Mahkamah Konstitusi] {e1 menjewer} [m2:IDN.LEG DPR] dan [m3:IDN.GOV pemerintah] karena Undang-Undang Cipta Kerja disusun tanpa partisipasi, Kamis (25/11), serta {e2 memberi} [m4=m2+m3 keduanya] tenggat dua tahun untuk memperbaikinya. [m5:IDN.LAB KSPSI], konfederasi yang dipimpin [m6:IDN.LAB Andi Gani Nena Wea], {e3 menyambut lega} putusan itu.
e1 m1 > m2,m3 ACCUSE actual 2021-11-25/day ctx=legal,legislative
e2 m1 > m4 REQUEST requested 2021-11-25/day mode=change ctx=legal,legislative
e3 m5 > m1 SUPPORT actual 2021-11-26/none ctx=legal,economic
rel m6 leads m5

### Antara 2010-06-12
Tidak sampai dua hari sejak pecahnya kerusuhan di Osh, [m1:KGZ.GOV Presiden sementara Roza Otunbayeva] {e1 mengiba} kepada [m2:RUS.GOV Moskow] agar mengirim pasukan. Permintaan itu {e2 tidak dipenuhi}: juru bicara [m3=m2 Kremlin] mengatakan <<q1 persoalan tersebut urusan dalam negeri>>. [m4:UZB.GOV Tashkent] sementara waktu {e3 menyilakan} [m5:KGZ.REF 45 ribu pengungsi] masuk.
e1 m1 > m2 REQUEST requested 2010-06-12/none mode=assist ctx=military,religion_ethnicity
e2 m2 > m1 REJECT actual 2010-06-12/none mode=assist ctx=military
e3 m4 > m5 AID actual 2010-06-12/none mode=asylum ctx=asylum
q1 m3 indirect cue=mengatakan

### Banten Pos 2024-11-12
[m1:IDN.GOV Bawaslu Kabupaten Serang] {e1 mencecar} [m2:IDN.GOV Menteri Desa Yandri Susanto] selama tiga jam, Senin (11/11), soal undangan bagi kepala desa. Sang menteri, wakil ketua umum [m3:IDN.PTY PAN], {e2 berkelit} bahwa acara itu haul ibundanya. [m4:IDN.PTY Tim pasangan nomor urut satu] menantikan sanksi.
e1 m1 > m2 ACCUSE actual 2024-11-11/day mode=investigate ctx=election
e2 m2 > m1 REJECT actual 2024-11-12/none ctx=election
rel m2 member_of m3

### CNN Indonesia 2018-02-01
[m1:TUR.MIL Tentara Turki] bersama [m2:SNA.REB milisi Tentara Pembebasan Suriah], sekutunya di lapangan, {e1 mencongkel} [m3:YPG.REB YPG] dari Bukit Barsaya. [m4:YPG.REB Kelompok Kurdi] itu, yang masih menguasai [m5:@SYR Afrin], {e2 melontarkan} roket ke [m6:@TUR Reyhanli], menewaskan seorang gadis. [m7:USA.GOV Washington] belum angkat suara.
e1 m1,m2 > m3 ASSAULT actual 2018-02-01/none ctx=military,territory
e2 m4 > m1 ASSAULT actual 2018-02-01/none mode=heavy-weapons ctx=military
rel m2 ally_of m1
rel m4 controls m5

### Radar Jember 2020-07-22
Semua fraksi {e1 bersepakat} untuk memakzulkan [m1:IDN.GOV Bupati Jember Faida], Rabu (22/7). [m2:IDN.LEG DPRD] akan {e2 melayangkan} usul itu kepada [m3:IDN.JUD Mahkamah Agung] esok hari. Di halaman gedung, [m4:IDN.CVL pendukung bupati] dan [m5:IDN.CVL para penentangnya] berhadap-hadapan, tetapi [m6:IDN.COP Polres Jember] {e4 merentangkan} kawat berduri di antara [m7=m4+m5 mereka].
e1 m2 > m1 SANCTION planned 2020-07-22/day ctx=executive,legislative
e2 m2 > m3 REQUEST planned 2020-07-23/day ctx=executive,legal
e4 m6 > m4,m5 MOBILIZE actual 2020-07-22/none mode=police ctx=executive

### VOA Indonesia 2021-10-25
[m1:SDN.MIL Jenderal Abdel Fattah al-Burhan] {e1 membubarkan} dewan berdaulat dan {e2 mengurung} [m2:SDN.GOV PM Abdalla Hamdok] di rumahnya, Senin (25/10). [m3:USA.GOV Washington] {e3 menggantung} bantuan 700 juta dolar. [m4:AU Uni Afrika], yang beranggotakan [m5=m2 negeri itu], {e4 mengimbau} agar [m6=m2 sang perdana menteri] dipulihkan.
e1 m1 > m2 COERCE actual 2021-10-25/day ctx=military,political_institutions
e2 m1 > m2 COERCE actual 2021-10-25/day mode=arrest ctx=military
e3 m3 > m1 SANCTION actual 2021-10-25/none mode=discontinue ctx=economic
e4 m4 > m1 REQUEST requested 2021-10-25/none mode=release ctx=political_institutions
rel m5 member_of m4

### Pikiran Rakyat 2010-09-21
[m1:IDN.REL Jemaah Ahmadiyah Manislor] {e1 menolak menyerah} pada instruksi [m2:IDN.GOV Bupati Kuningan Aang Hamid Suganda] yang {e2 menggembok} delapan masjid [m6=m1 mereka]. [m3:IDN.COP Brimob] {e3 memagar betis} kampung itu untuk mencegah bentrokan dengan [m4:IDN.REL Gerakan Anti Ahmadiyah]. [m5:IDN.GOV Komnas HAM] menyebut instruksi bupati {e4 menginjak-injak} konstitusi.
e1 m1 > m2 REJECT actual 2010-09-21/none mode=yield ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2010-09-21/none mode=restrict ctx=religion_ethnicity,rights_freedoms
e3 m3 > m4 MOBILIZE actual 2010-09-21/none mode=police ctx=religion_ethnicity
e4 m5 > m2 ACCUSE actual 2010-09-21/none mode=disapprove ctx=religion_ethnicity,human_rights

### Kompas 2009-10-12 none
Bunga rampai tentang perwira penerbang itu dirampungkan dalam setahun. Di dalamnya, [m1:IDN.ELI Ashadi Tjahjadi], mantan kepala staf angkatan udara, bercerita <<q1 betapa [m2=m1 ia] menyukai buku perang dan memelihara burung>>. Peluncuran dilangsungkan di [m3:@IDN Yogyakarta], diiringi lagu yang menggugah.
q1 m1 indirect cue=bercerita

### Sinar Harapan 2004-07-14
[m1:PHL.GOV Gloria Macapagal Arroyo] {e1 bertekuk lutut} kepada [m2:IRQ.REB penculik Angelo de la Cruz]: kontingen kecil Filipina di Irak akan {e2 dipulangkan} sebulan lebih cepat. [m3:USA.GOV Duta Besar Francis Ricciardone] di Manila {e3 menyatakan kecewa}, sementara [m4:AUS.GOV Alexander Downer] {e4 menyebut} [m5=m1 pemerintahan Arroyo] lembek.
e1 m1 > m2 CONCEDE actual 2004-07-14/none ctx=military,terrorism
e2 m1 > m2 CONCEDE planned 2004-07-14/none mode=withdraw ctx=military
e3 m3 > m1 ACCUSE actual 2004-07-14/none mode=disapprove ctx=military
e4 m4 > m5 ACCUSE actual 2004-07-14/none mode=disapprove ctx=military

### Tribun Kaltim 2018-04-19
[m1:IDN.BUS Pertamina] akan {e1 menyisihkan} Rp100 juta bagi tiap [m2:IDN.AGR kelompok nelayan Balikpapan] yang terdampak tumpahan minyak. Para nelayan, yang diorganisasi [m3:IDN.AGR Gabungan Nelayan Balikpapan], {e2 mencemooh} nilai tersebut. [m4=m3 Wadah itu] {e3 memberi batas waktu} dua pekan sebelum menumpuk perahunya di alur kapal tanker.
e1 m1 > m2 AGREE planned 2018-04-19/none mode=assist ctx=environment,reparations
e2 m2 > m1 REJECT actual 2018-04-19/none ctx=environment
e3 m4 > m1 THREATEN threatened 2018-04-19/none ctx=environment
rel m2 member_of m3

### Media Indonesia 2017-09-03
[m1:PRK.GOV Pyongyang] {e1 mengguncang} bukit Punggye-ri dengan uji bom hidrogen, Minggu (3/9). [m2:KOR.GOV Moon Jae-in] meminta agar [m3:UN PBB] {e2 memperketat} jerat hukuman, sedangkan [m4:CHN.GOV Beijing], sekutu tunggal [m5=m1 rezim Kim], menyebut percobaan itu {e3 keliru}. Latihan balasan {e4 digelar} [m6:KOR.MIL angkatan darat Korea Selatan] keesokan harinya.
e1 m1 > m2 MOBILIZE actual 2017-09-03/day mode=weapons ctx=cbrn,military
e2 m2 > m3 REQUEST requested 2017-09-03/none ctx=cbrn
e3 m4 > m1 ACCUSE actual 2017-09-03/none mode=disapprove ctx=cbrn
e4 m6 > m1 MOBILIZE planned 2017-09-04/day mode=weapons ctx=military
rel m4 ally_of m5

### Radar Madiun 2013-02-11
Serikat guru yang merasa dikibuli soal tunjangan memilih {e2 menggeser} aksi ke depan [m1:IDN.GOV Dinas Pendidikan Kota Madiun]. [m2:IDN.LAB PGRI Madiun], dipimpin [m3:IDN.LAB Suparno], menyerahkan [m4=m1 dinas itu] daftar nama yang belum dibayar. [m5=m1 Kepala dinas] {e4 menjamin} uangnya cair Jumat (15/2).
e2 m2 > m1 PROTEST actual 2013-02-11/none mode=demo ctx=economic
e4 m5 > m2 AGREE planned 2013-02-15/day ctx=economic
rel m3 leads m2

### Kompas.com 2012-08-17
[m1:ZAF.COP Polisi Afrika Selatan] {e1 menghujani} [m2:ZAF.LAB penambang platinum Lonmin] dengan peluru tajam di Marikana, Kamis (16/8), menewaskan 34 orang. [m3:ZAF.GOV Jacob Zuma] memotong lawatannya ke [m4:@MOZ Maputo] dan {e3 membentuk} komisi penyelidik. [m5:ZAF.LAB NUM], serikat yang bernaung di bawah [m6:ZAF.LAB Cosatu], justru {e4 menyalahkan} [m7:ZAF.LAB serikat saingan AMCU].
e1 m1 > m2 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression,economic
e3 m3 > m1 ACCUSE actual 2012-08-17/none mode=investigate ctx=human_rights
e4 m5 > m7 ACCUSE actual 2012-08-17/none mode=allege ctx=economic
rel m5 part_of m6

### Warta Sulut 2026-03-05
[m1:IDN.GOV Gubernur Yulius Selvanus] {e1 menyodorkan} pembagian tambang rakyat kepada [m2:IDN.LAB penambang Ratatotok], asal [m3=m2 mereka] meninggalkan sianida. Dalam pertemuan di rumah adat, [m4=m2 perwakilan penambang] {e3 menjabat tangan} gubernur tanda setuju. [m5:IDN.BUS Perusahaan emas di sana], pemilik konsesi, {e4 menyangsikan} kesepakatan.
e1 m1 > m2 AGREE actual 2026-03-05/none ctx=natural_resource,environment
e3 m4 > m1 AGREE actual 2026-03-05/none ctx=natural_resource
e4 m5 > m1 REJECT actual 2026-03-05/none ctx=natural_resource

### Republika 2003-08-12
[m1:LBR.GOV Charles Taylor] {e1 turun takhta} dan terbang ke [m2:@NGA Calabar], Senin (11/8), tempat [m3:NGA.GOV Olusegun Obasanjo] {e2 menampungnya} dalam vila tepi sungai. [m4:LURD.REB Pemberontak LURD], yang menguasai [m5:@LBR pelabuhan Monrovia], {e3 menjanjikan} untuk menyingkir bila penjaga damai [m6:ECOWAS ECOWAS] tiba. [m7:USA.MIL Tiga kapal perang Amerika] {e5 merapat} ke pantai.
e1 m1 > m4 RETREAT actual 2003-08-11/day mode=resign ctx=executive,military
e2 m3 > m1 AID actual 2003-08-11/day mode=asylum ctx=asylum
e3 m4 > m6 CONCEDE hypothetical 2003-08-12/none mode=withdraw ctx=military
e5 m7 > m4 MOBILIZE actual 2003-08-12/none mode=ships ctx=military
rel m4 controls m5
