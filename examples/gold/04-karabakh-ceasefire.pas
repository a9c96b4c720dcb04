### Continental Press Service 2023-09-21 article
= [m1:NKR.REB Karabakh Armenians] sit down with [m2:AZE.GOV Baku] a day after surrender
~byline By NORA KELLERMAN
~date_line Published 6:48 PM GMT, September 21, 2023
~page_control Copy link
~share Email Facebook X
~caption Evacuees wait for buses in Stepanakert. (CPS Photo)
[m3:@ARM YEREVAN, Armenia] ([m4:#CPS CPS]) — [m5:NKR.REB Representatives of Nagorno-Karabakh's ethnic Armenians] {e1 met} [m6:AZE.GOV Azerbaijani officials] in [m7:@AZE Yevlakh] on Thursday to discuss the region's future, a day after [m8=m5 its forces] {e2 agreed to lay down} [m30=m5 their] weapons under a truce {e3 brokered} by [m9:RUS.MIL Russian peacekeepers].
[m10:AZE.GOV Azerbaijan] {e4 launched an offensive} against [m11=m5 the breakaway enclave] on Tuesday with artillery and drones. [m12:NKR.PRE The region's human rights ombudsman, Gegham Stepanyan,] said <<q1 at least 200 people had been killed>>.
~advert ADVERTISEMENT
Among the dead were [m13:RUS.MIL several Russian servicemen], including [m14:RUS.MIL a deputy commander of the peacekeeping force], whose car was {e5 fired upon} on Wednesday by [m15:AZE.MIL Azerbaijani soldiers]. [m16:AZE.GOV President Ilham Aliyev] {e6 apologized} to [m17:RUS.GOV Vladimir Putin] by telephone on Thursday, [m18:RUS.GOV the Kremlin] said.
In the Armenian capital [m19:ARM.CVL thousands of protesters] have {e7 filled} [m31:@ARM Republic Square] since Tuesday, {e8 calling on} [m20:ARM.GOV Prime Minister Nikol Pashinyan] to step down. [m21:ARM.COP Police] {e9 detained} [m22=m19 dozens of them].
~page_control Read More
~related — What to know about Nagorno-Karabakh
[m23:UN The U.N. Security Council] was to meet on the crisis later Thursday, as {e10 requested} by [m24:FRA.GOV France].
The enclave of some 120,000 people is internationally recognized as part of [m25:@AZE Azerbaijan] but had been run by [m26:NKR.PRE Armenian authorities] since the 1990s. Since December [m27=m10 Baku] had {e11 blocked} the only road linking [m28:NKR.CVL its residents] with [m29:@ARM Armenia].
~byline ___
~byline Kellerman reported from Yerevan. A CPS writer in Tbilisi contributed.
~footer Most read
~related Five charts on the world's longest droughts
e1 m5 > m6 CONSULT actual 2023-09-21/day ctx=territory,diplomatic
e2 m8 > m6 CONCEDE actual 2023-09-20/day ctx=military,territory
e3 m9 > m8,m6 CONSULT actual 2023-09-20/day mode=third-party ctx=military,diplomatic
e4 m10 > m11 ASSAULT actual 2023-09-19/day mode=heavy-weapons ctx=military,territory
e5 m15 > m14 ASSAULT actual 2023-09-20/day mode=firearms ctx=military,peacekeeping
e6 m16 > m17 SUPPORT actual 2023-09-21/day ctx=diplomatic,peacekeeping said=m18
e7 m19 > m20 PROTEST actual 2023-09-19/day mode=demo ctx=territory
e8 m19 > m20 REQUEST requested 2023-09-21/none mode=change ctx=executive
e9 m21 > m22 COERCE actual 2023-09-21/none mode=arrest ctx=repression
e10 m24 > m23 REQUEST requested 2023-09-21/none mode=meet ctx=diplomatic
e11 m27 > m28 COERCE actual 2022-12-01/month mode=restrict ctx=human_security,territory bg
q1 m12 indirect cue=said
rel m26 controls m11
