package org.footagedesk.journeys;

/** Children who ask, and parents who ask for them, under the policy of Totnes. */
@OnASetDay
class ChildScenariosIT extends ChildScenarios {}
