"""The words of complaints, as data: written for this project, in the notation of vocabulary.py."""
