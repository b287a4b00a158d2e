/**
 * How things end in English: what a word says of the outcome, whoever it stands beside. A field a line, its two ends
 * parted by a colon; base forms, words of a phrase tied by low lines. Words of one end need not mean the same, but a text
 * that only has words of the one end and a text that only has words of the other one tell of two outcomes. Words that
 * mean much else besides are left out; those with a # count only behind a figure. In a
 * field that begins with a star the outcome is that of the name before it. The last line, without a colon, holds phrases of such
 * words that say nothing of how things end.
 */
export const englishOutcomes = `
allow permit let approve authorise authorize grant permission approval consent green_light go-ahead pass_through wave_through give_way accept agree endorse uphold ratify adopt legalise legalize say_yes give_the_nod may_again may_continue can_again can_continue concur license rubber-stamp in_favour in_favor:refuse reject ban forbid prohibit bar block veto outlaw turn_down turn_back turn_away throw_out strike_down overturn quash refusal rejection prohibition oppose dismiss can_not may_not must_not may_no_longer can_no_longer say_no overrule annul object contest appeal_against disallow rebuff spurn vote_down brush_aside
acquit exonerate acquittal innocent walk_free clear_of absolve vindicate pardon:convict guilty conviction sentence jail imprison behind_bars to_blame
survive survivor alive rescue owe_their_lives owe_his_life owe_her_life unharmed unhurt uninjured unscathed bring_to_safety pull_through:die dead kill death deadly fatal fatality perish drown lose_their_lives lose_his_life lose_her_life body corpse deceased pass_away demise lifeless fatally
release set_free walk_free freed free_man free_woman at_large liberate liberation:arrest detain detention jail imprison custody behind_bars lock_up captivity captive imprisonment incarcerate remand
open reopen passable accessible reopening unblock:close shut closed closure impassable seal_off cut_off cordon_off shut_down close_down blockade
rise increase grow climb jump surge leap soar rocket upward upswing rally doubled tripled more# higher# go_up rebound spike edge_up:fall drop decrease less# fewer# lower# plunge dip shrink slump tumble slide sink plummet downward slip shed halved go_down come_down diminish dwindle edge_down nosedive
succeed agree agreement deal breakthrough progress headway accord compromise success fruitful successful successfully bear_fruit pact:fail failure collapse break_down deadlock stalemate impasse founder break_off fall_through fruitless in_vain unsuccessful unsuccessfully abortive go_wrong
*win come_out_on_top victory triumph beat defeat prevail:lose beaten defeated crash_out knocked_out lose_out
praise welcome applaud hail commend laud acclaim rave celebrate standing_ovation blessing godsend stroke_of_luck enthusiasm enthusiastic cheer admire rapturous compliment masterpiece glowing:criticise criticize condemn slam denounce tear_to_pieces tear_it_to_pieces tear_apart scorn disaster catastrophe curse poison boo fiasco flop nightmare lambast deplore savage deride ridicule scathing disgrace travesty damning
relief relieve relieved delighted glad pleased joy happy rejoice satisfied thrilled overjoyed elated jubilant ecstatic:dismay dismayed anger angry angrily furious fury upset disappointed disappointment outrage unhappy bitter distraught shocked alarmed indignant enraged annoyed resentful
safe harmless safely out_of_danger drinkable risk-free:at_risk in_danger dangerous unsafe hazardous poison poisonous toxic contaminated danger perilous deadly harmful undrinkable lethal noxious tainted polluted
in_time in_good_time at_the_right_time on_time punctual promptly early_enough right_moment ahead_of_schedule punctually on_schedule:too_late delayed belated overdue behind_schedule
minor_injury light_injury slight_injury scratch bruise lightly slightly:serious severe grave critical life-threatening badly seriously severely critically gravely
help helpful easy relieve benefit improve advantage advantageous improvement ease boon recover assist facilitate favourable favorable:harm hinder worse worsen disadvantage obstacle burden hurdle harmful hindrance deteriorate handicap nuisance hamper impede impair drawback setback
retain remain_on remain_in remain_at remain_as stay_on stay_in stay_at keep_his keep_her keep_its keep_their hold_on hold_onto cling_to:give_up resign step_down quit strip revoke relinquish drop_out send_off pull_out surrender part_with walk_out vacate cede waive bow_out forfeit hand_back
take_place go_ahead proceed press_ahead:cancel call_off scrap abandon postpone put_off shelve ditch
peaceful peacefully without_incident uneventful orderly:riot violence violent clash unrest disturbance scuffle incident mishap brawl havoc mayhem rowdy
accident accidental accidentally unintentional by_mistake inadvertently defect defective faulty:deliberate deliberately intentional intentionally on_purpose arson sabotage wilful wilfully murder
begin start launch commence kick_off get_under_way inaugurate embark_on set_out:end stop cease finish conclude halt expire discontinue terminate wind_up wrap_up
right correct correctly rightly properly justified:wrong wrongly mistake error incorrectly improperly incorrect mistaken falsely unjustified
plenty plentiful abundant ample abundance sufficient:scarce shortage run_out insufficient scarcity scant meagre dearth run_short run_dry fall_short
attend take_part participate compete turn_up show_up:stay_away absent boycott skip snub absence withdraw pull_out bow_out sit_out
seek_out approach draw_near:avoid steer_clear shun stay_away keep_away
know aware:unaware ignorant no_idea
promise pledge vow undertake volunteer willing ready:refuse decline unwilling reluctant
resign step_down own_accord voluntarily:sack dismiss oust
yield give_in give_ground back_down relent cave_in:stand_firm hold_out hold_firm dig_in
profit profitable in_the_black surplus:loss in_the_red deficit loss-making
crowded packed sold_out full_house:empty deserted half-empty abandoned
genuine authentic authenticity:fake forged forgery counterfeit bogus hoax fraudulent fabricated phoney sham
hire recruit:lay_off make_redundant redundancy redundant
marry wed wedding:divorce split_up
reveal disclose unveil make_public publish:conceal hide withhold keep_secret cover_up suppress
build construct erect rebuild:demolish tear_down pull_down raze dismantle bulldoze
unanimous unanimously united:divided at_odds
solve clear_up resolve settle:unsolved unresolved unexplained mystery
healthy recovery:ill sick unwell ailing fall_ill
*lead take_the_lead in_the_lead:trail fall_behind lag
*qualify advance reach_the_final:eliminated knocked_out miss_out
raise lift step_up:lower reduce slash trim scale_back
extend prolong lengthen:shorten curtail cut_short
tighten stiffen:loosen relax
possible feasible:impossible unthinkable
likely probable:unlikely improbable
legal lawful legally lawfully:illegal unlawful illegally unlawfully break_the_law breach_the_law against_the_law
voluntary voluntarily willingly own_accord:forced compelled involuntary against_their_will against_his_will against_her_will
fall_asleep fall_victim fall_apart fall_in_love grow_up
`
  .trim()
  .split('\n')
  .join(';');
