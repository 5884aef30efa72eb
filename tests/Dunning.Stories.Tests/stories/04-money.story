; Money: payments, returns, credit notes, write-offs, penalties.

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

story Paying the oldest invoice does not make another skip a stage
  policy maison
  debtor Menuiserie Caron, business
  invoice F-2026-0101 of 1900.00 EUR, issued 2026-01-02, due 2026-02-02
  2026-02-07 rappel-1 sent by email
  2026-02-17 rappel-2 sent by letter
  invoice F-2026-0130 of 2300.00 EUR, issued 2026-01-20, due 2026-02-20
  2026-02-25 rappel-1 sent by email
  invoice F-2026-0101
  2026-02-26 paid 1900.00
  on 2026-02-27 expect none because settled
  ; Levels belong to invoices, not to debtors: the younger one goes on where it was.
  invoice F-2026-0130
  on 2026-02-27 expect wait because stage-not-due, until 2026-03-07
  on 2026-03-07 expect act because stage-due, stage rappel-2 by letter

story A payment that bounces after settlement reopens the case without sending again what was sent
  policy maison
  debtor Carrosserie Blanchard, business
  invoice F-2026-0501 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-17 rappel-2 sent by letter
  2026-03-20 paid 1250.00, reference chèque 0457112
  on 2026-03-20 expect none because settled, balance 0.00, never reviewed
  2026-04-02 payment of 1250.00 returned, reason chèque sans provision
  on 2026-04-02 expect act because payment-returned, stage mise-en-demeure by registered-letter, alert payment-returned, balance 1250.00
  2026-04-02 mise-en-demeure sent by registered-letter
  on 2026-04-11 expect wait because stage-not-due, until 2026-04-16

story A payment booked on the wrong invoice and reversed
  policy maison
  debtor Confection Perrin, business
  invoice F-2026-0502 of 640.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 paid 640.00, id p-3101
  on 2026-03-10 expect none because settled
  2026-03-12 reversed p-3101
  ; As if it had never been: no grace, no alert, and no bounced payment held against the debtor.
  on 2026-03-12 expect wait because stage-not-due, until 2026-03-17, balance 640.00
  on 2026-03-17 expect act because stage-due, stage rappel-2 by letter
  invoice F-2026-0503 of 640.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-12 paid 640.00, id p-3102
  on 2026-03-12 expect none because settled

story Settled to the cent, overpaid by one
  policy maison
  debtor Quincaillerie Baudry, business
  invoice F-2026-0504 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-05 paid 1249.99
  on 2026-03-12 expect wait because below-minimum, collectible 0.01, before settled
  invoice F-2026-0505 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-05 paid 1250.00
  on 2026-03-12 expect none because settled, at settled, before overpaid
  invoice F-2026-0506 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-05 paid 1250.01
  on 2026-03-12 expect none because overpaid, balance -0.01, at overpaid

story Principal paid with penalties left
  policy avec-penalites
  debtor Ateliers Renoir, business
  ; Interest and the fixed sum of 40 euros are owed without a reminder: C. com. art. L441-10 II, D441-5.
  invoice F-2026-0507 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-20 interest of 18.35 charged through 2026-03-19
  2026-03-20 fee of 50.00 charged, for compensation
  2026-03-20 penalty of 10.00 waived, for compensation
  2026-03-25 paid 1250.00
  on 2026-03-26 expect review because penalties-outstanding, collectible 0.00
  2026-03-28 paid 58.34
  on 2026-03-28 expect review because penalties-outstanding, before penalties-paid
  2026-03-30 paid 0.01
  on 2026-03-30 expect none because settled, at penalties-paid
  2026-03-31 paid 0.01
  on 2026-03-31 expect none because overpaid
  ; A house that does not collect them closes the case with the principal.
  policy maison
  on 2026-03-26 expect none because settled

story What is left of a settlement is written off
  policy maison
  debtor Imprimerie Delvaux, business
  invoice F-2026-0508 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-05 paid 1240.00
  2026-03-20 written off, part 4.00
  on 2026-03-20 expect wait because below-minimum, balance 6.00
  2026-03-21 written off
  on 2026-03-21 expect none because written-off, balance 0.00

story A part payment holds the next letter back for three days
  policy maison
  debtor Serrurerie Maillard, business
  invoice F-2026-0509 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-16 paid 400.00
  on 2026-03-18 expect wait because payment-grace, until 2026-03-19, before payment-grace, before release-grace
  on 2026-03-19 expect act because stage-due, stage rappel-2 by letter, collectible 850.00, at payment-grace, at release-grace

story A credit note is no payment and gives no grace
  policy maison
  debtor Papeterie Colas, business
  invoice F-2026-0510 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-16 credit note of 250.00, reference AV-2026-018
  on 2026-03-17 expect act because stage-due, stage rappel-2 by letter, collectible 1000.00

story A direct debit is waited for, never dunned
  policy maison
  debtor Salon Émeraude, business
  invoice F-2026-0511 of 89.90 EUR, issued 2026-02-10, due 2026-03-02, paid by direct-debit
  on 2026-03-07 expect wait because automatic-payment, until 2026-03-08, before automatic-grace
  on 2026-03-08 expect review because automatic-payment-missing, at automatic-grace
  ; So is a bill of exchange, and a debtor who always pays by such means.
  invoice F-2026-0512 of 5600.00 EUR, issued 2026-02-10, due 2026-03-02, paid by bill-of-exchange
  on 2026-03-07 expect wait because automatic-payment, until 2026-03-08
  debtor Salon Émeraude, business, profile automatic
  invoice F-2026-0513 of 89.90 EUR, issued 2026-02-10, due 2026-03-02
  on 2026-03-07 expect wait because automatic-payment, until 2026-03-08
  on 2026-03-08 expect review because automatic-payment-missing
  ; Once one came back it is no automatic payment any more, whatever was done since.
  debtor Salon Émeraude, business
  invoice F-2026-0520 of 89.90 EUR, issued 2026-02-10, due 2026-03-02, paid by direct-debit
  2026-03-05 paid 89.90
  2026-03-06 payment of 89.90 returned, reason provision insuffisante
  2026-03-06 rappel-1 sent by email
  on 2026-03-16 expect wait because stage-not-due, until 2026-03-17
  on 2026-03-17 expect act because stage-due, stage rappel-2 by letter

story A direct debit that comes back is dunned at once
  policy maison
  debtor Salon Émeraude, business
  invoice F-2026-0514 of 89.90 EUR, issued 2026-02-10, due 2026-03-02, paid by direct-debit
  2026-03-05 paid 89.90
  ; Three days of grace after a payment, but not after one that was none.
  2026-03-06 payment of 89.90 returned, reason provision insuffisante
  on 2026-03-06 expect act because payment-returned, stage rappel-1 by email, alert payment-returned

story A cheque that bounces before the due date demands nothing before the day after it
  policy maison
  debtor Restaurant La Treille, business
  invoice F-2026-0515 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02, paid by cheque
  2026-02-20 paid 1250.00
  2026-02-26 payment of 1250.00 returned, reason signature non conforme
  on 2026-03-02 expect wait because not-due, until 2026-03-03, alert payment-returned, before trigger-after-due
  on 2026-03-03 expect act because payment-returned, stage rappel-1 by email, alert payment-returned, at trigger-after-due

story A minimum in euros binds no other currency
  policy fr-standard
  debtor Comptoir Genevois, business
  invoice F-2026-0517 of 9.99 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-05 expect wait because below-minimum, before minimum
  invoice F-2026-0518 of 9.99 CHF, issued 2026-01-30, due 2026-03-02
  on 2026-03-05 expect act because stage-due, stage reminder-1 by email

story A bank statement imported twice is read once
  policy maison
  debtor Papeterie Colas, business
  invoice F-2026-0519 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-05 paid 400.00, id rel-17-4
  2026-03-05 paid 400.00, id rel-17-4
  on 2026-03-08 expect act because stage-due, stage rappel-1 by email, balance 850.00
  2026-03-05 paid 450.00, id rel-17-4
  on 2026-03-08 expect refusal DUN20012
