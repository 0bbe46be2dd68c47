//! From disk to [`Source`](crate::model::Source).
