; The order of the rules: of two that apply the first decides. And what ends a hold of each kind.

define policy maison
  calendar none
  minimum 10.00
  payment grace 3 days
  stage rappel-1 on day 5 of level1 to remind, by email or phone
  stage rappel-2 on day 15 of level2 to remind, by letter or email, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 10 days, response 8 days, mandatory
  stage contentieux on day 45 of litigation to hand-over, by letter, spacing 5 days

define policy avec-penalites like maison
  penalties are collected

define policy sans-repos like maison
  payment grace 0 days

define policy au-comptant
  calendar none
  stage rappel on day -2 of preventive to remind, by sms
  stage mise-en-demeure on day 0 of level3 to formal-notice, by email, response 8 days

define policy longs-delais
  calendar none
  stage mise-en-demeure on day 3 of level3 to formal-notice, by registered-letter, response 8 days, mandatory
  stage contentieux on day 5 of litigation to hand-over, by letter

define policy avis-seul
  calendar none
  stage avis on day -5 of preventive to remind, by sms
  stage rappel on day 5 of level1 to remind, by email, minimum 500.00

define policy entreprises
  calendar none
  overdue after 3650 days
  stage rappel on day 5 of level1 to remind, by email
  stage mise-en-demeure on day 20 of level3 to formal-notice, by registered-letter, mandatory

define policy regroupee
  calendar weekdays
  contacts, joined 5 days ahead, spacing 5 days
  stage rappel-1 on day 5 of level1 to remind, by email
  stage rappel-2 on day 15 of level2 to remind, by letter, spacing 7 days

story What was written off is written off, whatever the penalties
  policy avec-penalites
  debtor Ateliers Renoir, business
  invoice F-2026-1401 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-20 fee of 40.00 charged, for compensation
  2026-03-25 written off
  on 2026-03-26 expect none because written-off

story A waiver leaves less to ask for
  policy avec-penalites
  debtor Ateliers Renoir, business
  invoice F-2026-1402 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-20 fee of 40.00 charged, for compensation
  2026-03-25 paid 1250.00
  on 2026-03-26 expect review because penalties-outstanding
  2026-03-27 penalty of 40.00 waived, for compensation
  on 2026-03-27 expect none because settled

story A file in other hands is not looked after here, not even for its limit
  policy maison
  debtor Scierie Morvan, business
  invoice F-2021-1403 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2021-06-01 handed over to Maître Vidal
  on 2026-03-03 expect wait because handed-over

story A hold rests the evidence of a dispute, too
  policy maison
  debtor Scierie Morvan, business
  invoice F-2026-1404 of 7310.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-05 dispute L-51 opened
  2026-03-06 hold, until 2026-03-20
  on 2026-03-10 expect wait because on-hold, until 2026-03-20
  on 2026-03-20 expect act because evidence-to-send, stage send-evidence by email, since 2026-03-07, alert action-overdue

story A promise comes before an automatic payment, and that before the rest after a payment
  policy maison
  debtor Salon Émeraude, business
  invoice F-2026-1405 of 890.00 EUR, issued 2026-02-10, due 2026-03-02, paid by direct-debit
  2026-03-09 paid 100.00
  on 2026-03-10 expect review because automatic-payment-missing
  2026-03-10 promise to pay by 2026-03-20, in writing
  on 2026-03-10 expect wait because promise-pending, until 2026-03-23
  ; The rest after a payment is looked at last.
  invoice F-2026-1406 of 890.00 EUR, issued 2026-02-10, due 2026-03-02
  2026-03-09 promise to pay by 2026-03-20, in writing
  2026-03-10 paid 100.00
  on 2026-03-11 expect wait because promise-pending, until 2026-03-23

story A written promise needs no confirmation
  policy maison
  debtor Salon Émeraude, business
  invoice F-2026-1407 of 890.00 EUR, issued 2026-02-10, due 2026-03-02
  2026-03-09 promise to pay by 2026-03-20, in writing
  on 2026-03-09 expect wait because promise-pending, until 2026-03-23
  invoice F-2026-1408 of 890.00 EUR, issued 2026-02-10, due 2026-03-02
  2026-03-09 promise to pay by 2026-03-20
  on 2026-03-09 expect act because promise-to-confirm, stage confirm-promise by email

story A promise kept is a release, and so is one replaced by one that holds nothing
  policy sans-repos
  debtor Salon Émeraude, business
  invoice F-2026-1409 of 890.00 EUR, issued 2026-02-10, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 promise to pay by 2026-03-25, amount 400.00, in writing
  2026-03-20 paid 400.00
  on 2026-03-19 expect wait because promise-pending, until 2026-03-28
  ; The letter's own day was the 17th.
  on 2026-03-21 expect act because stage-due, stage rappel-2 by letter, since 2026-03-20, collectible 490.00
  invoice F-2026-1410 of 890.00 EUR, issued 2026-02-10, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 promise to pay by 2026-03-25, in writing
  ; Written down late: the day it names has passed.
  2026-03-20 promise to pay by 2026-03-12, in writing
  on 2026-03-21 expect act because promise-broken, stage rappel-2 by letter, since 2026-03-20, alert promise-broken

story A plan covered to its end is a release
  policy sans-repos
  debtor Plomberie Girard, business
  invoice F-2026-1411 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 plan agreed, 400.00 due 2026-03-20, 400.00 due 2026-04-20
  2026-03-20 paid 800.00
  on 2026-03-21 expect act because stage-due, stage rappel-2 by letter, since 2026-03-20, collectible 450.00

story Nothing is left to send, and why
  debtor Foires et Marchés Collin, business, reachable by email
  ; Too small for the reminder. The text message cannot reach him; it would have been a courtesy only, and is no reason to look for a number.
  policy avis-seul
  invoice F-2026-1412 of 310.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-02 expect wait because not-due, until 2026-03-03
  on 2026-03-03 expect review because process-exhausted
  ; A formal notice on the due date: its time to answer runs beyond it, and the wait is for that.
  policy au-comptant
  invoice F-2026-1413 of 310.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-02 mise-en-demeure sent by email
  on 2026-03-02 expect wait because awaiting-response, until 2026-03-10
  on 2026-03-09 expect wait because awaiting-response, until 2026-03-10
  on 2026-03-10 expect review because process-exhausted
  policy longs-delais
  debtor Foires et Marchés Collin, business
  invoice F-2026-1414 of 310.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-01 mise-en-demeure sent by registered-letter
  on 2026-03-02 expect wait because awaiting-response, until 2026-03-09

story Events are read by their day, and those of a day in the order given
  policy maison
  debtor Ateliers Renoir, business
  ; Entered the wrong way round.
  invoice F-2026-1415 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-12 hold lifted
  2026-03-10 hold
  on 2026-03-12 expect act because stage-due, stage rappel-1 by email
  invoice F-2026-1416 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 hold
  2026-03-10 hold lifted
  on 2026-03-11 expect act because stage-due, stage rappel-1 by email, since 2026-03-10
  ; A hold until its own day never holds.
  invoice F-2026-1417 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 hold, until 2026-03-10
  on 2026-03-10 expect act because stage-due, stage rappel-1 by email, since 2026-03-07

story What was taken back by mistake counts again
  policy maison
  debtor Ateliers Renoir, business
  invoice F-2026-1418 of 640.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 paid 640.00, id p-41
  2026-03-11 reversed p-41, id r-41
  2026-03-12 reversed r-41
  on 2026-03-12 expect none because settled
  ; What is owed back to the debtor is not written off with the rest.
  invoice F-2026-1419 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 paid 1260.00
  2026-03-12 written off
  on 2026-03-12 expect none because overpaid, balance -10.00

story What interrupts a limit, what does not, and what comes before a hold
  policy entreprises
  debtor Scierie Morvan, business
  ; With a title the ten years begin anew, too.
  invoice F-2016-1420 of 7310.00 EUR, issued 2016-01-30, due 2016-03-02
  2016-03-07 rappel sent by email
  2016-09-01 enforceable title obtained
  2025-10-01 debt acknowledged
  on 2026-09-02 expect act because stage-due, stage mise-en-demeure by registered-letter, since 2016-03-22, alert action-overdue
  ; An action that never began cannot end.
  invoice F-2021-1421 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2025-10-01 legal action ended
  on 2026-03-03 expect review because time-barred
  invoice F-2021-1422 of 7310.00 EUR, issued 2021-01-30, due 2021-03-02
  2026-02-01 hold, until 2026-06-01
  on 2026-03-03 expect review because time-barred

story A skip never goes back, and a stage of an older policy hands nothing over
  policy maison
  debtor Brasserie Kessler, business
  invoice F-2026-1423 of 1475.20 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-17 rappel-2 sent by letter
  2026-03-18 skip rappel-1
  on 2026-03-25 expect wait because stage-not-due, until 2026-04-01
  invoice F-2026-1424 of 1475.20 EUR, issued 2026-01-30, due 2026-03-02
  2026-04-16 remise sent by letter, phase litigation
  on 2026-04-20 expect review because process-exhausted, since 2026-04-16

story A plan comes before a promise, and evidence before the minimum
  policy maison
  debtor Brasserie Kessler, business
  invoice F-2026-1425 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 plan agreed, 625.00 due 2026-03-31, 625.00 due 2026-04-30
  2026-03-10 promise to pay by 2026-03-20, in writing
  on 2026-03-11 expect wait because plan-on-track, until 2026-04-04
  invoice F-2026-1426 of 9.99 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-10 dispute L-52 opened, over 1.00
  on 2026-03-12 expect act because evidence-to-send, stage send-evidence by email
  ; A letter on the very day a plan breaks answers it.
  invoice F-2026-1427 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 plan agreed, 625.00 due 2026-03-20, 625.00 due 2026-04-20
  2026-03-24 rappel-2 sent by letter
  on 2026-03-25 expect wait because stage-not-due, until 2026-04-03

story A letter of an older policy is a contact like any other
  policy regroupee
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-11
    2026-03-17 relance sent by letter, phase level1
  invoice F-2 of 700.00 EUR, issued 2026-02-12, due 2026-03-12
  on 2026-03-18 expect no contact because contact-spacing, until 2026-03-23
