/// What is done to a SWOT board beyond saving and deleting single things.
public enum SwotEdit: Sendable {
  /// Puts factors on their boards; those without one go to the end of their quadrant on the
  /// workshop's first board, which is made when there is none.
  case add([Factor], workshop: EntityID)
  /// Puts factors under a new one that says the same for all of them.
  case merge(Factor, of: [EntityID])
  /// Takes a factor apart that stands for others, which stand for themselves again.
  case takeApart(EntityID)
  /// Removes factors with all that stands under them.
  case remove([EntityID])
  /// Opens a round with its ballots.
  case open(VoteRound, [Ballot])
  /// Makes the dots of a ballot what was counted; a factor that is not named has none.
  case count(Ballot, [Vote])
  /// Gives a factor dots of the whole room in a round, or takes them back.
  case give(Int, to: EntityID, in: EntityID)
  /// Records a strategy with all that it cites.
  case strategy(Strategy, cites: [EntityID])
  /// Makes a board, for a group when it names one, with the question and session of the first.
  case board(Board)
  /// Brings the factors of the groups' boards together on the one that is everybody's.
  case consolidate(workshop: EntityID)
}
