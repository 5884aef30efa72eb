; Days off: what falls due on one is due on the next business day; what is due already stays due. (2026: Easter is on 5 April.)

define policy semaine
  calendar weekdays
  stage rappel on day 5 of level1 to remind, by email

define policy alsace like fr-standard
  calendar FR-57

story What falls due on a Saturday is due on Monday, and stays due on the days off after it
  policy semaine
  debtor Fleurs de Sel, business
  invoice F-2026-0301 of 366.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-08 expect wait because stage-not-due, until 2026-03-09, before calendar
  on 2026-03-09 expect act because stage-due, stage rappel by email, at calendar
  on 2026-03-14 expect act because stage-due, stage rappel by email, since 2026-03-09

story A hold that ends on a Saturday before a public holiday
  policy fr-standard
  debtor Cabinet Lefèvre, business
  invoice F-2026-0302 of 2150.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-05 reminder-1 sent by email
  2026-03-10 hold, until 2026-04-04, reason geste commercial
  on 2026-04-03 expect wait because on-hold, until 2026-04-04, before hold-end
  ; The hold is over on Saturday; the reminder falls due that day and moves over Sunday and Easter Monday (C. trav. art. L3133-1).
  on 2026-04-04 expect wait because stage-not-due, until 2026-04-07, at hold-end
  on 2026-04-06 expect wait because stage-not-due, until 2026-04-07, before calendar
  on 2026-04-07 expect act because stage-due, stage reminder-2 by phone, at calendar

story Alsace-Moselle's Good Friday
  debtor Brasserie Kessler, business
  ; Good Friday 2026 is 3 April, a day off in the three departments only (C. trav. art. L3134-13); 6 April is Easter Monday everywhere.
  policy fr-standard
  invoice F-2026-0303 of 1475.20 EUR, issued 2026-02-28, due 2026-03-31
  on 2026-04-03 expect act because stage-due, stage reminder-1 by email
  policy alsace
  on 2026-04-03 expect wait because stage-not-due, until 2026-04-07
  on 2026-04-07 expect act because stage-due, stage reminder-1 by email, at calendar
  ; The other one is 26 December.
  invoice F-2025-1180 of 890.00 EUR, issued 2025-11-23, due 2025-12-23
  policy fr-standard
  on 2025-12-26 expect act because stage-due, stage reminder-1 by email
  policy alsace
  on 2025-12-26 expect wait because stage-not-due, until 2025-12-29

story Whit Monday is a day off
  policy fr-standard
  debtor Cabinet Lefèvre, business
  ; 24 May 2026 is Whit Sunday.
  invoice F-2026-0307 of 2150.00 EUR, issued 2026-04-21, due 2026-05-21
  on 2026-05-25 expect wait because stage-not-due, until 2026-05-26, before calendar
  on 2026-05-26 expect act because stage-due, stage reminder-1 by email, at calendar

story Evidence and confirmations are sent on business days
  policy fr-standard
  debtor Cabinet Lefèvre, business
  invoice F-2026-0305 of 2150.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-12 dispute L-9 opened
  ; Two days after Thursday the 12th is a Saturday.
  on 2026-03-15 expect wait because dispute-open, until 2026-03-16, before evidence-rolled
  on 2026-03-16 expect act because evidence-to-send, stage send-evidence by email, at evidence-rolled
  invoice F-2026-0306 of 2150.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-14 promise to pay by 2026-03-20
  on 2026-03-15 expect wait because promise-pending, until 2026-03-23, review on 2026-03-16, before confirmation-rolled
  on 2026-03-16 expect act because promise-to-confirm, stage confirm-promise by email, at confirmation-rolled

story A claim in insolvency proceedings is not moved to a business day
  policy fr-standard
  debtor Meubles Tardieu, business
  invoice F-2026-0304 of 5400.00 EUR, issued 2026-01-30, due 2026-03-02
  ; Recorded on a Sunday: the two months of C. com. art. R622-24 run on days off too.
  2026-03-15 insolvency, opened 2026-03-10, published 2026-03-13
  on 2026-03-15 expect act because claim-to-declare, stage declare-claim, deadline 2026-05-13
