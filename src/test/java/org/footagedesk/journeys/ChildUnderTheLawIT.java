package org.footagedesk.journeys;

/** Children who ask, and parents who ask for them, where the law alone binds. */
@OnASetDay("desk.policy=uk-statutory")
class ChildUnderTheLawIT extends ChildScenarios {}
