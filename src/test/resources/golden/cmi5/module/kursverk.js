Not pinned, see GoldenTree.
