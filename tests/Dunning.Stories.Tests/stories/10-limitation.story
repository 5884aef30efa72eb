; Limitation: until when a claim can be sued for.

define policy entreprises
  calendar none
  overdue after 3650 days
  disputes, no evidence
  stage rappel on day 5 of level1 to remind, by email
  stage mise-en-demeure on day 20 of level3 to formal-notice, by registered-letter, mandatory

story Limitation against a business
  policy entreprises
  debtor Scierie Morvan, business
  ; Five years between traders: C. com. art. L110-4. The last day is 2 March 2026.
  invoice F-2021-0107 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  on 2025-12-01 expect act because stage-due, stage rappel by email, since 2021-03-07, review on 2025-12-02, before limitation-warning
  on 2025-12-02 expect act because stage-due, stage rappel by email, since 2021-03-07, alert limitation-approaching, review on 2026-03-03, at limitation-warning
  on 2026-03-02 expect act because stage-due, stage rappel by email, since 2021-03-07, alert limitation-approaching, before limitation-business
  on 2026-03-03 expect review because time-barred, never reviewed, at limitation-business

story A formal notice does not interrupt the limitation
  policy entreprises
  debtor Scierie Morvan, business
  ; Cass. com. 18 May 2022, 20-23.204.
  invoice F-2021-0108 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2021-03-07 rappel sent by email
  2026-02-20 mise-en-demeure delivered by registered-letter
  on 2026-03-02 expect review because process-exhausted, since 2026-02-20, alert limitation-approaching
  on 2026-03-03 expect review because time-barred

story Limitation against a consumer
  policy entreprises
  debtor M. Paul Rivière, consumer
  ; Two years: C. consom. art. L218-2.
  invoice F-2024-0311 of 249.00 EUR, issued 2024-02-15, due 2024-03-02
  on 2026-03-02 expect act because stage-due, stage rappel by email, since 2024-03-07, alert limitation-approaching, before limitation-consumer
  on 2026-03-03 expect review because time-barred, at limitation-consumer

story Limitation against a public body
  policy entreprises
  debtor Commune de Saint-Aubin, public
  ; Four years from 1 January of the year after: law 68-1250, art. 1.
  invoice F-2021-0412 of 12600.00 EUR, issued 2021-01-30, due 2021-03-02
  on 2025-12-31 expect act because stage-due, stage rappel by email, since 2021-03-07, alert limitation-approaching, before limitation-public
  on 2026-01-01 expect review because time-barred, at limitation-public
  ; Any written demand interrupts here (art. 2), a telephone call does not.
  invoice F-2021-0413 of 12600.00 EUR, issued 2021-01-30, due 2021-03-02
  2022-05-10 rappel sent by email
  on 2026-01-01 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2022-05-11
  on 2027-01-01 expect review because time-barred
  invoice F-2021-0414 of 12600.00 EUR, issued 2021-01-30, due 2021-03-02
  2022-05-10 rappel sent by phone
  on 2026-01-01 expect review because time-barred

story Limitation during a court case
  policy entreprises
  debtor Scierie Morvan, business
  ; A claim before the court interrupts until the case is over: C. civ. art. 2241, 2242.
  invoice F-2021-0109 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2021-03-07 rappel sent by email
  2026-02-01 legal action started
  on 2026-06-01 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2021-03-22
  2026-09-15 legal action ended
  on 2031-06-16 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2021-03-22, alert action-overdue
  on 2031-09-15 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2021-03-22, alert limitation-approaching, alert action-overdue
  on 2031-09-16 expect review because time-barred

story Limitation with a title
  policy entreprises
  debtor Scierie Morvan, business
  ; Ten years for an enforceable title: CPCE art. L111-4.
  invoice F-2016-0110 of 7310.00 EUR, issued 2016-01-30, due 2016-03-02
  2016-03-07 rappel sent by email
  2016-09-01 enforceable title obtained
  on 2026-09-01 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2016-03-22, alert limitation-approaching, alert action-overdue, before limitation-title
  on 2026-09-02 expect review because time-barred, at limitation-title

story A debt acknowledged, paid in part or promised in writing begins to run anew
  policy entreprises
  debtor Scierie Morvan, business
  ; C. civ. art. 2240.
  invoice F-2021-0111 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2021-03-07 rappel sent by email
  2021-04-01 mise-en-demeure sent by registered-letter
  2025-10-05 debt acknowledged
  on 2026-03-03 expect review because process-exhausted, since 2021-04-01
  on 2030-10-06 expect review because time-barred
  invoice F-2021-0112 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2021-03-07 rappel sent by email
  2021-04-01 mise-en-demeure sent by registered-letter
  2025-11-05 paid 100.00
  on 2030-11-05 expect review because process-exhausted, since 2021-04-01, alert limitation-approaching
  on 2030-11-06 expect review because time-barred
  invoice F-2021-0115 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2021-03-07 rappel sent by email
  2021-04-01 mise-en-demeure sent by registered-letter
  2025-11-05 promise to pay by 2025-11-20, in writing
  2025-12-05 plan agreed, 3655.00 due 2026-01-10, 3655.00 due 2026-02-10
  on 2030-12-05 expect review because process-exhausted, since 2021-04-01, alert limitation-approaching, alert plan-broken, alert promise-broken
  on 2030-12-06 expect review because time-barred, alert plan-broken, alert promise-broken
  invoice F-2021-0113 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2021-03-07 rappel sent by email
  2021-04-01 mise-en-demeure sent by registered-letter
  ; Said on the telephone it proves nothing.
  2025-11-05 promise to pay by 2025-11-20
  on 2026-03-03 expect review because time-barred, alert promise-broken

story Proceedings in which the claim was declared stop the clock
  policy entreprises
  debtor Scierie Morvan, business
  ; C. com. art. L622-25-1.
  invoice F-2021-0114 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2021-03-07 rappel sent by email
  2021-05-10 insolvency, opened 2021-05-03, published 2021-05-08
  2021-06-01 claim declared
  2028-02-10 insolvency closed
  on 2027-01-01 expect wait because insolvency-stay
  on 2028-02-10 expect act because stage-due, stage mise-en-demeure by registered-letter
  on 2033-02-10 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2028-02-10, alert limitation-approaching
  on 2033-02-11 expect review because time-barred
  ; Not declared, the proceedings did nothing for the claim. (They are over before the limit: afterwards it has run out.)
  invoice F-2021-0116 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2021-05-10 insolvency, opened 2021-05-03, published 2021-05-08
  2025-02-10 insolvency closed
  on 2026-03-03 expect review because time-barred
