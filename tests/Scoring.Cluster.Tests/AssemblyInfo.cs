// Each test starts a province of its own, and its promises are about time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
