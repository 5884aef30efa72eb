; The debtor as a whole: one contact a day about all invoices, each at its own stage; tasks and what a person must decide apart.

define policy suivi
  calendar weekdays
  minimum 10.00 EUR
  payment grace 0 days
  contacts, joined 5 days ahead, spacing 5 days
  stage rappel-1 on day 5 of level1 to remind, by email
  stage rappel-2 on day 15 of level2 to remind, by letter, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 7 days, response 8 days, mandatory, needs approval
  stage remise on day 60 of litigation to hand-over, by email, spacing 10 days

story Three invoices at three levels are one contact, each at its own stage
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 1200.00 EUR, issued 2026-01-12, due 2026-02-12
    2026-02-17 rappel-1 sent by email
    2026-02-27 rappel-2 sent by letter
  invoice F-2 of 300.00 EUR, issued 2026-02-01, due 2026-03-01
    2026-03-06 rappel-1 sent by email
  invoice F-3 of 80.50 EUR, issued 2026-02-11, due 2026-03-11
  on 2026-03-13 expect no contact because nothing-due
  ; Day 30 of F-1 is a Saturday.
  on 2026-03-16 expect contact because stage-due, stage mise-en-demeure by registered-letter, lead F-1 at mise-en-demeure, joined F-2 at rappel-2, joined F-3 at rappel-1, covers F-1, total 1580.50 EUR, needs approval, key C-001|F-1|0|mise-en-demeure|0
  on 2026-03-16 carry out the contact
  on 2026-03-16 expect no contact because nothing-due
  invoice F-2
  on 2026-03-17 expect wait because stage-not-due, until 2026-03-31

story A formal notice covers the invoices at its stage and no other
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 100.00 EUR, issued 2026-01-12, due 2026-02-12
    2026-02-27 rappel-2 sent by letter
  invoice F-2 of 200.00 EUR, issued 2026-01-13, due 2026-02-13
    2026-02-27 rappel-2 sent by letter
  invoice F-3 of 300.00 EUR, issued 2026-02-01, due 2026-03-11
  on 2026-03-16 expect contact because stage-due, stage mise-en-demeure by registered-letter, lead F-1 at mise-en-demeure, joined F-2 at mise-en-demeure, joined F-3 at rappel-1, covers F-1, covers F-2, total 600.00 EUR, needs approval

story The lead is the furthest stage, then what is due first, then the number
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-3 of 100.00 EUR, issued 2026-01-12, due 2026-03-10
  invoice F-2 of 200.00 EUR, issued 2026-01-13, due 2026-03-10
  invoice F-1 of 300.00 EUR, issued 2026-02-01, due 2026-03-11
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, since 2026-03-16, lead F-1 at rappel-1, joined F-2 at rappel-1, joined F-3 at rappel-1
  invoice F-4 of 300.00 EUR, issued 2026-02-01, due 2026-03-08
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, since 2026-03-13, lead F-4 at rappel-1, joined F-1 at rappel-1, joined F-2 at rappel-1, joined F-3 at rappel-1

story A new invoice due tomorrow is not spoken of, and gets its own reminder in its time
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-11
  invoice F-2 of 700.00 EUR, issued 2026-02-17, due 2026-03-17
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-1 at rappel-1, total 500.00 EUR
  ; Due today is not late.
  on 2026-03-17 expect contact because stage-due, stage rappel-1 by email, since 2026-03-16, lead F-1 at rappel-1
  ; The day after it is late, and its reminder falls due within five days.
  on 2026-03-18 expect contact because stage-due, stage rappel-1 by email, since 2026-03-16, lead F-1 at rappel-1, early F-2 at rappel-1, total 1200.00 EUR
  on 2026-03-16 carry out the contact
  on 2026-03-20 expect no contact because nothing-due
  on 2026-03-23 expect contact because stage-due, stage rappel-1 by email, lead F-2 at rappel-1, information F-1

story A debtor contacted yesterday waits, through a weekend
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-11
    2026-03-16 rappel-1 sent by email
  invoice F-2 of 700.00 EUR, issued 2026-02-12, due 2026-03-12
  ; Five days after the 16th is a Saturday.
  on 2026-03-17 expect no contact because contact-spacing, until 2026-03-23
  on 2026-03-20 expect no contact because contact-spacing, until 2026-03-23
  on 2026-03-22 expect no contact because contact-spacing, until 2026-03-23
  on 2026-03-23 expect contact because stage-due, stage rappel-1 by email, since 2026-03-17, lead F-2 at rappel-1, information F-1

story Two contacts lie five days apart, to the day
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-06
    2026-03-12 rappel-1 sent by email
  invoice F-2 of 700.00 EUR, issued 2026-02-11, due 2026-03-08
  on 2026-03-16 expect no contact because contact-spacing, until 2026-03-17, before contact-spacing
  on 2026-03-17 expect contact because stage-due, stage rappel-1 by email, since 2026-03-13, lead F-2 at rappel-1, information F-1, at contact-spacing

story An escalation may not wait, but for the next day
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-01-12, due 2026-02-15
    2026-02-20 rappel-1 sent by email
    2026-03-02 rappel-2 sent by letter
  invoice F-2 of 700.00 EUR, issued 2026-02-11, due 2026-03-11
    2026-03-17 rappel-1 sent by email
  on 2026-03-17 expect no contact because contact-spacing, until 2026-03-18, before contact-escalation
  on 2026-03-18 expect contact because stage-due, stage mise-en-demeure by registered-letter, since 2026-03-17, lead F-1 at mise-en-demeure, information F-2, needs approval, at contact-escalation

story What was said at the same level is no escalation
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-01-12, due 2026-03-02
    2026-03-09 rappel-1 sent by email
  invoice F-2 of 700.00 EUR, issued 2026-01-12, due 2026-03-01
    2026-03-17 rappel-2 sent by letter
  on 2026-03-18 expect no contact because contact-spacing, until 2026-03-23
  on 2026-03-23 expect contact because stage-due, stage rappel-2 by letter, since 2026-03-17, lead F-1 at rappel-2, information F-2

story Fifty invoices of 9.99 are not small
  policy suivi
  debtor Café de la Gare, business
  invoice F-01 of 9.99 EUR, issued 2026-02-11, due 2026-03-11
  on 2026-03-16 expect wait because below-minimum
  on 2026-03-16 expect no contact because nothing-due
  invoices F-02 through F-50 of 9.99 EUR, issued 2026-02-11, due 2026-03-11
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-01 at rappel-1, joined 49 more at rappel-1, total 499.50 EUR

story Small amounts of two currencies stay small
  policy suivi
  debtor Café de la Gare, business
  invoice F-1 of 9.99 EUR, issued 2026-02-11, due 2026-03-11
  invoice F-2 of 500.00 CHF, issued 2026-02-11, due 2026-03-11
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-2 at rappel-1, total 500.00 CHF, before account-minimum
  invoice F-3 of 0.01 EUR, issued 2026-02-11, due 2026-03-20
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-1 at rappel-1, joined F-2 at rappel-1, total 500.00 CHF, total 9.99 EUR, at account-minimum

story A credit that covers a part is told of, one that covers all goes to a person
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 1000.00 EUR, issued 2026-02-11, due 2026-03-11
  invoice F-2 of 250.00 EUR, issued 2026-02-11, due 2026-03-11
  credit of 1249.99 EUR matched to no invoice
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-1 at rappel-1, joined F-2 at rappel-1, total 1250.00 EUR, alert unapplied-credit, before unapplied-credit
  credit of 0.01 EUR matched to no invoice
  on 2026-03-16 expect no contact because unapplied-credit, at unapplied-credit
  ; What is only shown for information need not be covered.
  invoice F-3 of 5000.00 EUR, issued 2026-02-11, due 2026-03-03
    2026-03-10 rappel-1 sent by email
  on 2026-03-16 expect no contact because unapplied-credit

story Two currencies are never added up, and a credit of one pays nothing of the other
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-11
  invoice F-2 of 1000.00 CHF, issued 2026-02-11, due 2026-03-11
  credit of 9000.00 USD matched to no invoice
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-1 at rappel-1, joined F-2 at rappel-1, total 1000.00 CHF, total 500.00 EUR
  credit of 9000.00 CHF matched to no invoice
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-1 at rappel-1, joined F-2 at rappel-1, total 1000.00 CHF, total 500.00 EUR, alert unapplied-credit
  credit of 500.00 EUR matched to no invoice
  on 2026-03-16 expect no contact because unapplied-credit

story What falls due within five days is said now, what falls due a day later is only shown
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-02, due 2026-03-02
    2026-03-09 rappel-1 sent by email
  invoice F-2 of 600.00 EUR, issued 2026-02-08, due 2026-03-08
    2026-03-13 rappel-1 sent by email
  invoice F-3 of 700.00 EUR, issued 2026-02-09, due 2026-03-09
    2026-03-13 rappel-1 sent by email
  ; F-2 falls due on the 23rd, six days ahead.
  on 2026-03-17 expect contact because stage-due, stage rappel-2 by letter, lead F-1 at rappel-2, information F-2, information F-3, total 500.00 EUR, before join-days
  on 2026-03-18 expect contact because stage-due, stage rappel-2 by letter, since 2026-03-17, lead F-1 at rappel-2, early F-2 at rappel-2, information F-3, total 1100.00 EUR, at join-days

story Nothing harsher is ever pulled forward
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-02, due 2026-03-11
  invoice F-2 of 600.00 EUR, issued 2026-01-16, due 2026-02-16
    2026-03-03 rappel-2 sent by letter
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-1 at rappel-1, information F-2, total 500.00 EUR

story A hand-over is a task beside the contact
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 5000.00 EUR, issued 2025-12-15, due 2026-01-15
    2026-02-16 mise-en-demeure sent by registered-letter
  invoice F-2 of 700.00 EUR, issued 2026-02-11, due 2026-03-11
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-2 at rappel-1, total 700.00 EUR, task hand-over of F-1
  credit of 700.00 EUR matched to no invoice
  on 2026-03-16 expect no contact because unapplied-credit, task hand-over of F-1

story Evidence is sent by itself, beside the contact and whatever the spacing
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 5000.00 EUR, issued 2026-02-11, due 2026-03-20
    2026-03-12 dispute L1 opened, over 100.00
  invoice F-2 of 700.00 EUR, issued 2026-02-11, due 2026-03-11
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-2 at rappel-1, total 700.00 EUR, task send-evidence of F-1
  invoice F-3 of 40.00 EUR, issued 2026-02-02, due 2026-03-09
    2026-03-14 rappel-1 sent by email
  on 2026-03-16 expect no contact because contact-spacing, until 2026-03-19, task send-evidence of F-1

story What a person must decide stands beside the contact
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 900.00 EUR, issued 2026-01-11, due 2026-01-31
    2026-02-02 dispute L1 opened
    2026-02-04 send-evidence sent by email
  invoice F-2 of 700.00 EUR, issued 2026-02-11, due 2026-03-11
  on 2026-03-16 expect contact because stage-due, stage rappel-1 by email, lead F-2 at rappel-1, total 700.00 EUR, review F-1 because dispute-stale

story A contact whose outcome comes late
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-11
  invoice F-2 of 700.00 EUR, issued 2026-02-11, due 2026-03-11
  on 2026-03-16 carry out the contact, with outcome unknown
  on 2026-03-16 expect no contact because nothing-due, review F-1 because delivery-unknown, review F-2 because delivery-unknown
  ; It came back: after two days it is tried again, as another act.
  on 2026-03-18 the contact turns out failed
  on 2026-03-19 expect no contact because nothing-due
  on 2026-03-20 expect contact because stage-due, stage rappel-1 by email, lead F-1 at rappel-1, joined F-2 at rappel-1, key C-001|F-1|0|rappel-1|1
  on 2026-03-20 carry out the contact
  on 2026-03-21 the contact turns out delivered
  invoice F-1
  on 2026-03-27 expect wait because stage-not-due, until 2026-03-30

story A contact is made because a promise broke
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-02
    2026-03-09 rappel-1 sent by email
    2026-03-10 promise to pay by 2026-03-13, in writing
  on 2026-03-15 expect no contact because nothing-due
  on 2026-03-16 expect contact because promise-broken, stage rappel-2 by letter, lead F-1 at rappel-2, alert promise-broken

story A contact is made because a plan broke
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-02
    2026-03-09 rappel-1 sent by email
    2026-03-10 plan agreed, 250.00 due 2026-03-12, 250.00 due 2026-04-12
  on 2026-03-16 expect contact because plan-broken, stage rappel-2 by letter, lead F-1 at rappel-2, alert plan-broken

story A contact is made because a payment bounced
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-02
    2026-03-09 rappel-1 sent by email
    2026-03-12 paid 500.00
    2026-03-16 payment of 500.00 returned
  on 2026-03-16 expect contact because payment-returned, stage rappel-2 by letter, lead F-1 at rappel-2, alert payment-returned

story A contact is made because a dispute was rejected
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-02
    2026-03-09 rappel-1 sent by email
    2026-03-12 dispute L1 opened
    2026-03-16 dispute L1 rejected
  on 2026-03-16 expect contact because dispute-rejected, stage rappel-2 by letter, lead F-1 at rappel-2

story A contact is made because a person decided to go on
  policy suivi
  debtor Menuiserie Caron, business
  invoice F-1 of 500.00 EUR, issued 2026-02-11, due 2026-03-02
    2026-03-13 rappel-1 sent by email
    2026-03-16 escalate to mise-en-demeure
  on 2026-03-16 expect contact because escalated, stage mise-en-demeure by registered-letter, lead F-1 at mise-en-demeure, needs approval
